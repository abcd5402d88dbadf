// Sentences of one area of the screens, as compiled by `npm run gen`.

export type Language = 'vi' | 'en';

export type Arguments = Readonly<Record<string, string | number>>;

export type Sentences = Readonly<Record<string, (args: Arguments) => string>>;

// Vietnamese comes with the page; English is fetched when somebody asks for it.
export interface Area {
  readonly vi: Sentences;
  readonly en: () => Promise<{ readonly default: Sentences }>;
}
