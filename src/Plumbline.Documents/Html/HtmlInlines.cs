using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Documents.Html;

/// <summary>Runs as HTML. Notes are gathered and set at the end of the page.</summary>
internal sealed class HtmlInlines(Markup markup, Language language, FigureUses uses, string prefix = "") : IInlineWriter
{
    private readonly List<Footnote> notes = [];
    private readonly HashSet<int> written = [];

    public void All(IEnumerable<Inline> runs)
    {
        foreach (var run in runs)
        {
            run.WriteTo(this);
        }
    }

    /// <summary>The notes that were met, numbered in reading order, each with a way back.</summary>
    public void Notes()
    {
        if (notes.Count == 0)
        {
            return;
        }

        markup.Open("section", ("class", "notes"), ("role", "doc-endnotes"), ("aria-labelledby", "notes"));
        markup.Element("h2", Wording.Notes.In(language), ("id", "notes"));
        markup.Raw("<ol>\n");
        for (var index = 0; index < notes.Count; index++)
        {
            markup.Open("li", ("id", $"note-{index + 1}"));
            All(notes[index].Text);
            markup.Text(" ");
            markup.Element(
                "a",
                Wording.BackToText.In(language),
                ("href", $"#to-note-{index + 1}"),
                ("role", "doc-backlink"),
                ("aria-label", $"{Wording.BackToText.In(language)} ({index + 1})"));
            markup.Raw("</li>\n");
        }

        markup.Raw("</ol>\n</section>\n");
    }

    public void Write(Text text) => markup.Text(text.Words);

    public void Write(Abbreviation abbreviation)
    {
        markup.Element("abbr", abbreviation.Letters);
        markup.Text(abbreviation.Explained);
    }

    public void Write(Emphasis emphasis) => Wrap("em", emphasis.Text);

    public void Write(Strong strong) => Wrap("strong", strong.Text);

    public void Write(Link link) => Wrap("a", link.Text, ("href", link.Target));

    public void Write(InLanguage passage) => Wrap("span", passage.Text, ("lang", passage.Language.Tag()));

    public void Write(Footnote footnote)
    {
        notes.Add(footnote);
        markup.Raw("<sup>");
        markup.Element(
            "a",
            $"{notes.Count}",
            ("id", $"to-note-{notes.Count}"),
            ("href", $"#note-{notes.Count}"),
            ("role", "doc-noteref"),
            ("aria-label", $"{Wording.Note.In(language)} {notes.Count}"));
        markup.Raw("</sup>");
    }

    public void Write(PrintedFigure figure)
    {
        var number = uses.NumberOf(figure);
        var id = written.Add(number) ? $"{prefix}figure-{number}" : null;
        if (figure.Target is { } target)
        {
            markup.Open("a", [("class", "figure"), ("id", id), ("href", $"#{target}"), .. Said(figure)]);
            markup.Text(figure.Words);
            markup.Close("a");
        }
        else
        {
            markup.Element("span", figure.Words, [("id", id), .. Said(figure)]);
        }
    }

    /// <summary>What was counted and how it is said, so that a reader's program can count it again.</summary>
    private static (string Name, string? Value)[] Said(PrintedFigure figure) =>
        [("data-keys", figure.Keys), ("data-tokens", figure.Tokens.Length > 0 ? figure.Tokens : null), ("data-label", figure.Label)];

    private void Wrap(string element, IReadOnlyList<Inline> runs, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        markup.Open(element, attributes);
        All(runs);
        markup.Close(element);
    }
}
