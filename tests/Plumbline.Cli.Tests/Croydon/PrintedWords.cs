using System.Text.RegularExpressions;
using Plumbline.Findings.Words;

namespace Plumbline.Cli.Tests.Croydon;

/// <summary>How a published figure may stand in a sentence, by what was printed of it in 2012.</summary>
internal static partial class PrintedWords
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Why the words do not print the figure; null when they do.</summary>
    public static string? FaultOf(PublishedFigure figure, string words)
    {
        var text = words.ToLowerInvariant();
        var missing = Expected(figure).Where(options => !options.Any(option => Has(text, option))).Select(options => string.Join(" or ", options)).ToList();
        return missing.Count == 0 ? null : $"{figure.Id}: \"{words}\" does not say {string.Join(" and ", missing)}";
    }

    /// <summary>Groups of words; one of each must be there.</summary>
    private static IEnumerable<string[]> Expected(PublishedFigure figure)
    {
        if (figure.Percent is { } percent)
        {
            yield return [$"{percent}%"];
        }

        if (figure.Exactness == "count and percent")
        {
            yield return [$"{figure.Numerator} out of {figure.Denominator}"];
        }
        else if (figure.Numerator is { } part && !figure.Exactness.StartsWith("words", StringComparison.Ordinal))
        {
            yield return figure.Denominator is { } whole ? [.. Said(part), .. Extremes(figure.IsOfSufficient ? whole - part : part, whole)] : Said(part);
        }

        if (Quoted().Match(figure.Exactness) is { Success: true } quoted)
        {
            var phrase = quoted.Groups[1].Value.Split(" (")[0];
            if (phrase.Contains("similar", StringComparison.Ordinal))
            {
                yield return ["similar"];
            }
            else if (SharePhrases.All.Any(known => known.Text.English == phrase))
            {
                yield return [phrase];
            }
        }
    }

    /// <summary>All, none, all but one or two.</summary>
    private static string[] Extremes(int missing, int whole) => missing switch
    {
        0 => ["all", "the only"],
        1 or 2 => [$"all but {Numbers[missing]}"],
        _ when missing == whole => ["none"],
        _ => [],
    };

    private static string[] Said(int number) => number <= 10 ? [Numbers[number], $"{number}"] : [$"{number}", EnglishNumerals.Words(number)];

    private static bool Has(string text, string words) => Regex.IsMatch(text, $@"(?<![\w-]){Regex.Escape(words)}(?![\w-])");

    [GeneratedRegex("words '([^']+)'")]
    private static partial Regex Quoted();
}
