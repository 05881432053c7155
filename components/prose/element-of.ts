import type { MarkProps, NodeProps } from '@tiptap/static-renderer/json/react';
import { Children, type ReactNode } from 'react';
import type { BodyMark, BodyNode } from '#domain/body.ts';

type Inner = ReactNode | ReactNode[];
export type NodeRenderer = (props: NodeProps<BodyNode, Inner>) => ReactNode;
export type MarkRenderer = (props: MarkProps<BodyMark, Inner, BodyNode>) => ReactNode;

type Met =
  | { component: NodeRenderer; props: NodeProps<BodyNode, Inner> }
  | { component: MarkRenderer; props: MarkProps<BodyMark, Inner, BodyNode> };

/**
 * Makes the element of a node or a mark at once, instead of a component for React to call later: a text has hundreds of
 * nodes, and most of what a component costs is being one.
 */
export const elementOf = (met: Met): ReactNode =>
  isMark(met) ? met.component(withKeys(met.props)) : met.component(withKeys(met.props));

const isMark = (met: Met): met is Extract<Met, { component: MarkRenderer; props: { mark: BodyMark } }> =>
  'mark' in met.props;

/** Children are rendered when they are asked for, so they are asked for once. */
function withKeys<Props extends { children?: Inner }>({ children, ...props }: Props) {
  return { ...props, children: Children.toArray(children) };
}
