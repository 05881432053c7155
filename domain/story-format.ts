/** The forms in which a story is taken along from the desk. */
export const storyFormats = ['markdown', 'wxr'] as const;
export type StoryFormat = (typeof storyFormats)[number];

export const isStoryFormat = (name: unknown): name is StoryFormat => storyFormats.some((format) => format === name);
