using Plumbline.Reports.Blocks.Judgements;

namespace Plumbline.Documents.Html;

/// <summary>The entries of the annex: each opens without a script, by hand or by following a figure to it.</summary>
internal sealed class HtmlEntries(Markup markup, Language language, FigureUses uses)
{
    public void Write(JudgementAnnex annex, string? frame)
    {
        markup.Open("div", ("class", frame is null ? "annex" : $"annex {frame}"), ("role", "group"), ("aria-label", annex.Caption));
        markup.Line();
        foreach (var entry in annex.Entries)
        {
            Write(entry);
        }

        markup.Raw("</div>\n");
    }

    private void Write(JudgementEntry entry)
    {
        markup.Open("details", ("class", "entry"));
        markup.Open("summary");
        markup.Text(entry.Statement);
        markup.Text(" ");
        markup.Element("span", EntryWords.Result(entry, language), ("class", "result"));
        markup.Raw("</summary>\n");

        // A browser opens the details that a followed link points into, so the address is inside them.
        markup.Open("div", ("class", "judgements"), ("id", entry.Id));
        markup.Raw("<dl>\n");
        Fact(Wording.Key, entry.Key, code: true);
        Fact(Wording.Population, entry.Population);
        if (entry.Source is { } source)
        {
            Fact(Wording.Source, source);
        }

        markup.Raw("</dl>\n");
        Answers(entry);
        Parts(entry);
        PrintedAt(entry);
        markup.Raw("</div>\n</details>\n");
    }

    private void Fact(LocalText name, string value, bool code = false)
    {
        markup.Raw("<div>");
        markup.Element("dt", name.In(language));
        markup.Open("dd");
        markup.Element(code ? "code" : "span", value);
        markup.Raw("</dd></div>\n");
    }

    private void Answers(JudgementEntry entry)
    {
        if (entry.Answers.Count == 0)
        {
            return;
        }

        var withCases = entry.Answers.Any(group => group.Cases.Count > 0);
        markup.Raw("<table>\n<thead><tr>");
        markup.Element("th", Wording.Answer.In(language), ("scope", "col"));
        markup.Element("th", Wording.Count.In(language), ("scope", "col"), ("class", "end"));
        if (withCases)
        {
            markup.Element("th", Wording.Cases.In(language), ("scope", "col"));
        }

        markup.Raw("</tr></thead>\n<tbody>\n");
        foreach (var group in entry.Answers)
        {
            markup.Raw("<tr>");
            markup.Element("th", group.Answer, ("scope", "row"));
            markup.Element("td", EntryWords.Number(group.Count), ("class", "end"));
            if (withCases)
            {
                markup.Element("td", string.Join(", ", group.Cases));
            }

            markup.Raw("</tr>\n");
        }

        markup.Raw("</tbody>\n</table>\n");
    }

    private void Parts(JudgementEntry entry)
    {
        if (entry.Parts.Count == 0)
        {
            return;
        }

        markup.Element("p", Wording.MadeUpOf.In(language), ("class", "label"));
        markup.Raw("<ul>\n");
        foreach (var part in entry.Parts)
        {
            markup.Open("li");
            if (part.Target is { } target)
            {
                markup.Element("a", part.Statement, ("href", $"#{target}"));
            }
            else
            {
                markup.Text(part.Statement);
            }

            markup.Text($": {EntryWords.Share(part.Share, language)}");
            markup.Raw("</li>\n");
        }

        markup.Raw("</ul>\n");
    }

    private void PrintedAt(JudgementEntry entry)
    {
        var places = uses.Of(entry.Id);
        if (places.Count == 0)
        {
            return;
        }

        markup.Open("p", ("class", "back"));
        markup.Text($"{Wording.PrintedAt.In(language)}: ");
        foreach (var (index, place) in places.Index())
        {
            markup.Text(index == 0 ? "" : "; ");
            markup.Element("a", place.Part, ("href", $"#figure-{place.Number}"));
        }

        markup.Raw("</p>\n");
    }
}
