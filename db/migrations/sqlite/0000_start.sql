CREATE TABLE `accounts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`email_confirmed_at` integer,
	`name` text NOT NULL,
	`handle` text NOT NULL,
	`social_handle` text DEFAULT '' NOT NULL,
	`bio` text DEFAULT '' NOT NULL,
	`role` text DEFAULT 'reader' NOT NULL,
	`password_hash` text,
	`session_epoch` integer DEFAULT 0 NOT NULL,
	`banned_at` integer,
	`created_at` integer NOT NULL,
	CONSTRAINT "accounts_role_known" CHECK("accounts"."role" in ('reader', 'contributor', 'critic', 'editor', 'moderator', 'admin'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_email` ON `accounts` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_handle` ON `accounts` (`handle`);--> statement-breakpoint
CREATE INDEX `accounts_role` ON `accounts` (`role`,`id`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` integer NOT NULL,
	`number` integer NOT NULL,
	`account_id` integer NOT NULL,
	`parent_id` integer,
	`root_id` integer,
	`depth` integer NOT NULL,
	`text` text NOT NULL,
	`spoils` integer DEFAULT false NOT NULL,
	`state` text NOT NULL,
	`state_reason` text DEFAULT '' NOT NULL,
	`removed_by` integer,
	`removed_at` integer,
	`edited_at` integer,
	`created_at` integer NOT NULL,
	`once` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`root_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removed_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comments_state_known" CHECK("comments"."state" in ('visible', 'held', 'removed')),
	CONSTRAINT "comments_number_from_one" CHECK("comments"."number" >= 1),
	CONSTRAINT "comments_depth" CHECK("comments"."depth" between 0 and 4)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comments_number` ON `comments` (`story_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `comments_once` ON `comments` (`account_id`,`once`);--> statement-breakpoint
CREATE INDEX `comments_thread` ON `comments` (`story_id`,`depth`,`number`);--> statement-breakpoint
CREATE INDEX `comments_replies` ON `comments` (`root_id`,`number`);--> statement-breakpoint
CREATE INDEX `comments_parent` ON `comments` (`parent_id`);--> statement-breakpoint
CREATE INDEX `comments_account` ON `comments` (`account_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `comments_state` ON `comments` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `comments_recent` ON `comments` (`created_at`,`story_id`);--> statement-breakpoint
CREATE TABLE `credits` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`work_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`job` text NOT NULL,
	`role` text DEFAULT '' NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "credits_job" CHECK("credits"."job" in ('director', 'creator', 'writer', 'author', 'developer', 'artist', 'performer', 'composer', 'photographer', 'designer', 'producer', 'cast'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `credits_once` ON `credits` (`work_id`,`person_id`,`job`,`role`);--> statement-breakpoint
CREATE INDEX `credits_work` ON `credits` (`work_id`,`position`);--> statement-breakpoint
CREATE INDEX `credits_person` ON `credits` (`person_id`,`work_id`);--> statement-breakpoint
CREATE TABLE `former_addresses` (
	`area` text NOT NULL,
	`slug` text NOT NULL,
	`story_id` integer NOT NULL,
	PRIMARY KEY(`area`, `slug`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "former_addresses_area" CHECK("former_addresses"."area" in ('reviews', 'stories', 'lists'))
);
--> statement-breakpoint
CREATE INDEX `former_addresses_story` ON `former_addresses` (`story_id`);--> statement-breakpoint
CREATE TABLE `identities` (
	`provider` text NOT NULL,
	`provider_account_id` text NOT NULL,
	`account_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`provider`, `provider_account_id`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `identities_account` ON `identities` (`account_id`);--> statement-breakpoint
CREATE TABLE `kept_comments` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	`parent_number` integer,
	`text` text NOT NULL,
	`spoils` integer DEFAULT false NOT NULL,
	`kept_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `kept_comments_age` ON `kept_comments` (`kept_at`);--> statement-breakpoint
CREATE INDEX `kept_comments_story` ON `kept_comments` (`story_id`);--> statement-breakpoint
CREATE TABLE `list_entries` (
	`story_id` integer NOT NULL,
	`rank` integer NOT NULL,
	`work_id` integer NOT NULL,
	`blurb` text NOT NULL,
	PRIMARY KEY(`story_id`, `rank`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "list_entries_rank" CHECK("list_entries"."rank" >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `list_entries_once` ON `list_entries` (`story_id`,`work_id`);--> statement-breakpoint
CREATE INDEX `list_entries_work` ON `list_entries` (`work_id`,`story_id`);--> statement-breakpoint
CREATE TABLE `media` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`stem` text NOT NULL,
	`name` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`widths` text NOT NULL,
	`alt` text NOT NULL,
	`caption` text DEFAULT '' NOT NULL,
	`credit` text DEFAULT '' NOT NULL,
	`added_by` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`added_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "media_size" CHECK("media"."width" > 0 and "media"."height" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_stem` ON `media` (`stem`);--> statement-breakpoint
CREATE INDEX `media_created` ON `media` (`created_at`);--> statement-breakpoint
CREATE TABLE `one_time_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`account_id` integer,
	`next` text DEFAULT '/' NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "one_time_tokens_purpose" CHECK("one_time_tokens"."purpose" in ('confirm', 'reset', 'first-admin'))
);
--> statement-breakpoint
CREATE INDEX `one_time_tokens_account` ON `one_time_tokens` (`account_id`,`purpose`);--> statement-breakpoint
CREATE INDEX `one_time_tokens_expiry` ON `one_time_tokens` (`expires_at`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_slug` ON `people` (`slug`);--> statement-breakpoint
CREATE INDEX `people_name` ON `people` (`name`);--> statement-breakpoint
CREATE TABLE `publication` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`tagline` text NOT NULL,
	`locale` text NOT NULL,
	`time_zone` text NOT NULL,
	`score_scale` text NOT NULL,
	CONSTRAINT "publication_is_one" CHECK("publication"."id" = 1),
	CONSTRAINT "publication_scale" CHECK("publication"."score_scale" in ('stars', 'ten', 'hundred', 'letter'))
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` integer NOT NULL,
	`number` integer NOT NULL,
	`saved_by` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`reason` text NOT NULL,
	`headline` text NOT NULL,
	`verdict` text NOT NULL,
	`score` integer,
	`section_id` integer,
	`tags` text NOT NULL,
	`work_id` integer,
	`edition` text NOT NULL,
	`lead_media_id` integer,
	`disclosure` text NOT NULL,
	`slug` text NOT NULL,
	`body` text NOT NULL,
	`entries` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`saved_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revisions_reason" CHECK("revisions"."reason" in ('saved', 'published', 'collided')),
	CONSTRAINT "revisions_score" CHECK("revisions"."score" between 0 and 100)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_number` ON `revisions` (`story_id`,`number`);--> statement-breakpoint
CREATE TABLE `sections` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sections_slug` ON `sections` (`slug`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_failures_key` ON `sign_in_failures` (`key`,`at`);--> statement-breakpoint
CREATE INDEX `sign_in_failures_at` ON `sign_in_failures` (`at`);--> statement-breakpoint
CREATE TABLE `stories` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`area` text NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`slug` text,
	`author_id` integer NOT NULL,
	`published_revision_id` integer,
	`section_id` integer,
	`work_id` integer,
	`score` integer,
	`published_at` integer,
	`changed_at` integer,
	`created_at` integer NOT NULL,
	`comments_closed_at` integer,
	`last_comment_number` integer DEFAULT 0 NOT NULL,
	`visible_comments` integer DEFAULT 0 NOT NULL,
	`last_revision_number` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`author_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "stories_kind_known" CHECK("stories"."kind" in ('review', 'feature', 'news', 'list')),
	CONSTRAINT "stories_area_known" CHECK("stories"."area" in ('reviews', 'stories', 'lists')),
	CONSTRAINT "stories_status_known" CHECK("stories"."status" in ('draft', 'published', 'withdrawn')),
	CONSTRAINT "stories_score" CHECK("stories"."score" between 0 and 100),
	CONSTRAINT "stories_published_whole" CHECK("stories"."status" <> 'published' or ("stories"."slug" is not null and "stories"."published_at" is not null and "stories"."published_revision_id" is not null and "stories"."section_id" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stories_address` ON `stories` (`area`,`slug`);--> statement-breakpoint
CREATE INDEX `stories_newest` ON `stories` (`status`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_kind` ON `stories` (`status`,`kind`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_section` ON `stories` (`status`,`section_id`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_author` ON `stories` (`status`,`author_id`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_work` ON `stories` (`status`,`work_id`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_author_all` ON `stories` (`author_id`,`id`);--> statement-breakpoint
CREATE TABLE `story_tags` (
	`story_id` integer NOT NULL,
	`tag_id` integer NOT NULL,
	PRIMARY KEY(`story_id`, `tag_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_tags_tag` ON `story_tags` (`tag_id`,`story_id`);--> statement-breakpoint
CREATE TABLE `tags` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_slug` ON `tags` (`slug`);--> statement-breakpoint
CREATE TABLE `working_copies` (
	`story_id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`saved_by` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`headline` text NOT NULL,
	`verdict` text NOT NULL,
	`score` integer,
	`section_id` integer,
	`tags` text NOT NULL,
	`work_id` integer,
	`edition` text NOT NULL,
	`lead_media_id` integer,
	`disclosure` text NOT NULL,
	`slug` text NOT NULL,
	`body` text NOT NULL,
	`entries` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`saved_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "working_copies_score" CHECK("working_copies"."score" between 0 and 100)
);
--> statement-breakpoint
CREATE INDEX `working_copies_saved` ON `working_copies` (`saved_at`);--> statement-breakpoint
CREATE TABLE `works` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`title_folded` text NOT NULL,
	`year` integer,
	`minutes` integer,
	`availability` text DEFAULT '' NOT NULL,
	`facts` text NOT NULL,
	`poster_id` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`poster_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "works_kind" CHECK("works"."kind" in ('film', 'series', 'season', 'episode', 'game', 'book', 'comic', 'album', 'stage')),
	CONSTRAINT "works_minutes" CHECK("works"."minutes" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `works_slug` ON `works` (`slug`);--> statement-breakpoint
CREATE INDEX `works_title` ON `works` (`title_folded`);