using System.Text.RegularExpressions;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Tables;

namespace Plumbline.Reports.Sections;

/// <summary>
/// Explains each abbreviation of the glossary where running text uses it first: the letters, then in brackets what they stand for, as far as the first
/// comma or full stop of its meaning behind as many words as there are letters. A writer who puts the letters in brackets behind the words has explained them.
/// </summary>
internal static partial class Abbreviations
{
    private const int MostLetters = 5;

    public static IReadOnlyList<Block> Explained(IReadOnlyList<Block> blocks)
    {
        var waiting = blocks.OfType<DefinitionTable>().SelectMany(table => table.Rows)
            .Where(row => Letters().IsMatch(row.Term) && row.Term.Length <= MostLetters && row.Term.Count(char.IsUpper) >= 2)
            .Select(row => (row.Term, Meaning: row.Meaning is [Text first, ..] ? MeaningOf(row.Term, first.Words) : ""))
            .Where(row => row.Meaning.Length > 0)
            .DistinctBy(row => row.Term).ToDictionary(row => row.Term, row => row.Meaning, StringComparer.Ordinal);
        return [.. blocks.Select(block => block switch
        {
            Paragraph paragraph => new Paragraph(Runs(paragraph.Text, waiting)),
            NumberedList list => new NumberedList([.. list.Items.Select(item => Runs(item, waiting))]),
            BulletList list => new BulletList([.. list.Items.Select(item => Runs(item, waiting))]),
            RecommendationList list => list with
            {
                Items = [.. list.Items.Select(item => item with { Text = Runs(item.Text, waiting), Owner = Runs(item.Owner, waiting, isBracketed: true) })],
            },
            _ => block,
        })];
    }

    private static string MeaningOf(string term, string meaning) => Stops().Matches(meaning).Select(stop => meaning[..stop.Index])
        .FirstOrDefault(words => AnyWord().Count(words) >= term.Length, meaning.Split('.')[0]).Trim();

    /// <param name="isBracketed">Whether they are printed in brackets, as the owner of a recommendation is.</param>
    private static IReadOnlyList<Inline> Runs(IReadOnlyList<Inline> runs, Dictionary<string, string> waiting, bool isBracketed = false) =>
    [
        .. runs.SelectMany(run => run switch
        {
            Text text => Within(text.Words, waiting, isBracketed),
            Emphasis emphasis => [new Emphasis(Runs(emphasis.Text, waiting, isBracketed))],
            Strong strong => [new Strong(Runs(strong.Text, waiting, isBracketed))],
            _ => (IEnumerable<Inline>)[run],
        }),
    ];

    private static IEnumerable<Inline> Within(string words, Dictionary<string, string> waiting, bool isBracketed)
    {
        var from = 0;
        foreach (Match word in Word().Matches(words))
        {
            if (!waiting.Remove(word.Value, out var meaning) || (word.Index > 0 && words[word.Index - 1] == '('))
            {
                continue;
            }

            if (word.Index > from)
            {
                yield return new Text(words[from..word.Index]);
            }

            var before = words.AsSpan(0, word.Index);
            yield return new Abbreviation(word.Value, meaning) { IsBracketed = isBracketed || before.Count('(') > before.Count(')') };
            from = word.Index + word.Length;
        }

        if (from < words.Length)
        {
            yield return new Text(words[from..]);
        }
    }

    [GeneratedRegex("[,.;(]|$")]
    private static partial Regex Stops();

    [GeneratedRegex(@"\w+")]
    private static partial Regex AnyWord();

    [GeneratedRegex("^[A-Z][A-Za-z]+$")]
    private static partial Regex Letters();

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+\b")]
    private static partial Regex Word();
}
