using Plumbline.Findings.Bindings;
using Plumbline.Findings.Words;
using Plumbline.Instruments;

namespace Plumbline.Reports.Writing;

/// <summary>The ways in which a figure can be printed as it stands, those that are fair and disclose nothing.</summary>
/// <param name="isWithheld">Whether a figure is withheld, so that no smaller number can be worked out from it.</param>
/// <param name="smallest">Counts below this are not printed.</param>
public sealed class FigureForms(IFigures figures, Func<Binding, bool> isWithheld, int smallest)
{
    private static readonly string[] Styles = ["", "percent", "count", "of-the", "count-percent", "part", "base", "fraction", "all-but"];

    /// <param name="population">One of the populations of the inspection, or <c>all</c>.</param>
    /// <param name="isInsufficient">Whether the share of insufficient judgements is meant.</param>
    /// <param name="noun">The key of a noun that is counted; null for none.</param>
    public IReadOnlyList<FigureForm> Of(string key, string population, bool isInsufficient, string? noun)
    {
        var phase = population == Phase.All ? "" : $" {population}";
        var words = SharePhrases.All.Select(phrase => $"says:{phrase.Key}");
        var asked = Styles.Concat(words).Append("comment")
            .Select(style => (Style: style, Text: Joined(key + phase, isInsufficient ? "no" : "", style, noun is null ? "" : $"noun:{noun}")));
        return [.. asked.Select(one => FormOf(one.Style, one.Text)).OfType<FigureForm>().DistinctBy(form => (form.Printed.English, form.Printed.Welsh))];
    }

    private FigureForm? FormOf(string style, string text)
    {
        // None is said in Welsh after a verb that says no; the reading of the text names the token that its sentence needs.
        var (english, welsh) = (Bound(text, Language.English), Bound(text, Language.Welsh) ?? Bound($"{text} negative", Language.Welsh));
        return english is null || welsh is null
            ? null
            : new FigureForm(style, $"{{{{{Joined(text, PinOf(english, style))}}}}}", new LocalText(english.Text, welsh.Text));
    }

    private BoundFigure? Bound(string text, Language language)
    {
        var read = BindingParser.Parse(text, new Place("", 1, 1), figures.Populations);
        return read.TryGet(out var binding) && !isWithheld(binding)
            && new Binder(figures, language) { SmallestPublished = smallest }.Bind(binding).TryGet(out var figure)
            ? figure
            : null;
    }

    /// <summary>The value that the writer sees, so that another one later stops the building.</summary>
    private static string PinOf(BoundFigure figure, string style) => style == "comment" ? ""
        : figure.Share is { Base: > 0 } share ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"={share.Part}/{share.Base}") : "";

    private static string Joined(params ReadOnlySpan<string> words)
    {
        var all = new List<string>();
        foreach (var word in words)
        {
            if (word.Length > 0)
            {
                all.Add(word);
            }
        }

        return string.Join(' ', all);
    }
}
