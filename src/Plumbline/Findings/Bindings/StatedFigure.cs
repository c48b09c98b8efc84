using System.Text.RegularExpressions;

namespace Plumbline.Findings.Bindings;

/// <summary>A figure that a narrative takes from somewhere else and says from where: <c>{{stated "84%" source:"Annual report 2011, page 12"}}</c>.</summary>
/// <param name="Text">As it is printed.</param>
/// <param name="Source">Where it stands; for whoever reads the narrative, and not printed.</param>
public sealed partial record StatedFigure(string Text, string Source)
{
    /// <summary>How it is written, for a refusal to show.</summary>
    public static string Form(string text) => $"{{{{stated \"{text}\" source:\"...\"}}}}";

    /// <summary>Whether a binding is meant as a stated figure.</summary>
    public static bool IsMeant(string binding) => Begins().IsMatch(binding);

    /// <summary>The figure, or why it is none: its words and its source both stand in quotes.</summary>
    public static Result<StatedFigure> Parse(string binding, Place place)
    {
        var match = Whole().Match(binding);
        return match.Success
            ? Result.Of(new StatedFigure(match.Groups["text"].Value.Trim(), match.Groups["source"].Value.Trim()))
            : Result.Refused<StatedFigure>(new Refusal("stated-without-source", "a stated figure gives its words and its source, both in quotes")
                { Place = place, Suggestion = Form("84%") });
    }

    [GeneratedRegex(@"^\{\{\s*stated\b")]
    private static partial Regex Begins();

    [GeneratedRegex("^\\{\\{\\s*stated\\s+[\"“](?<text>[^\"“”]*[^\"“”\\s][^\"“”]*)[\"”]\\s+source:\\s*[\"“]"
        + "(?<source>[^\"“”]*[^\"“”\\s][^\"“”]*)[\"”]\\s*\\}\\}$")]
    private static partial Regex Whole();
}
