using System.Text.RegularExpressions;

namespace Plumbline.Instruments.AnswerTypes;

/// <summary>Narrows a list by what was answered before: <c>region = ${region} and kind = 'town'</c>.</summary>
public sealed partial class ChoiceFilter
{
    private readonly IReadOnlyList<(string Column, string? Name, string Value)> parts;

    private ChoiceFilter(IReadOnlyList<(string Column, string? Name, string Value)> parts) => this.parts = parts;

    /// <summary>The answers and fields of the profile that it asks about.</summary>
    public IEnumerable<string> Names => parts.Select(part => part.Name).OfType<string>();

    /// <summary>The columns of the list that it looks at.</summary>
    public IEnumerable<string> Columns => parts.Select(part => part.Column);

    /// <summary>The filter, or why it cannot be read.</summary>
    public static Result<ChoiceFilter> Parse(string text)
    {
        var parts = text.Split(" and ", StringSplitOptions.TrimEntries).Select(part => Part().Match(part)).ToList();
        return parts.All(part => part.Success)
            ? Result.Of(new ChoiceFilter([.. parts.Select(part => (part.Groups["column"].Value,
                part.Groups["name"].Success ? part.Groups["name"].Value.Trim() : null, part.Groups["value"].Value))]))
            : Result.Refused<ChoiceFilter>(new Refusal("choice-filter-unreadable", $"the choice_filter \"{text}\" cannot be read here")
            {
                Suggestion = "write COLUMN = ${NAME} or COLUMN = 'VALUE', several joined by and",
            });
    }

    /// <summary>Whether a choice is offered.</summary>
    /// <param name="known">What was answered under a name; empty where nothing was.</param>
    public bool Offers(Choice choice, Func<string, string> known) =>
        parts.All(part => choice.Columns.GetValueOrDefault(part.Column, "") == (part.Name is { } name ? known(name) : part.Value));

    [GeneratedRegex(@"^(?<column>[A-Za-z_][\w.-]*) *= *(?:\$\{(?<name>[^}]+)\}|'(?<value>[^']*)'|""(?<value>[^""]*)"")$", RegexOptions.ExplicitCapture)]
    private static partial Regex Part();
}
