using System.Text.RegularExpressions;

namespace Plumbline.Findings.Proofs.Reading;

/// <summary>A sentence that says how many cases were read.</summary>
internal sealed partial record SampleStatement(int Cases, Place Place)
{
    /// <summary>The plainest statement of a text: of its sample, of what was read, or of all its cases, in this order.</summary>
    public static SampleStatement? In(IReadOnlyList<Sentence> sentences)
    {
        foreach (var kind in new[] { OfSample(), OfReading() })
        {
            var found = sentences.SelectMany(sentence => Of(kind, sentence)).ToList();
            if (found.Count > 0)
            {
                return found[0];
            }
        }

        return sentences.SelectMany(sentence => Of(AllCases(), sentence))
            .Where(statement => statement.Cases > 10)
            .GroupBy(statement => statement.Cases)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.First();
    }

    private static IEnumerable<SampleStatement> Of(Regex kind, Sentence sentence) =>
        from Match match in sentence.Numbers == 0 || !sentence.Says("case", "files") ? [] : (IEnumerable<Match>)kind.Matches(sentence.Text)
        let number = Numbers.Parse(match.Groups["n"].Value)
        where number is > 0
        select new SampleStatement(number.Value, sentence.PlaceOf(match.Groups["n"].Index));

    private const string CasesWord = @"(?: (?:individual|relevant|separate|closed|open|current|recent"
        + @"|youth|offending|justice|local|such|different|of|the)){0,4} (?:cases|case files|case records"
        + @"|files|case studies)\b";

    // What narrows the cases, or tells of another inspection, is no statement of the sample.
    private const string Whole = @"(?! (?:where|in which|which|that|who|whose|with|without|from custody"
        + @"|in custody|in the community|of children in|at (?:the|our) (?:last|previous)|last|in 19|in 20"
        + @"|for (?:a|the) second))";

    [GeneratedRegex(@"\b(?:examination|sample|total|assessment|inspection|review|reading) of (?<n>" + Numbers.Pattern + ")" + CasesWord + Whole + @""
        + @"|\b[Ss]ample (?:was|is|comprised|consisted of|contained|included|held|numbered|was made up of"
        + @"|covered) (?<n>" + Numbers.Pattern + ")" + CasesWord + Whole)]
    private static partial Regex OfSample();

    [GeneratedRegex(@"\b(?<n>" + Numbers.Pattern + ")" + CasesWord + @" (?:were|have been|had been) (?:examined"
        + @"|inspected|assessed|read|sampled|looked at|scrutinised)\b(?! (?:again|twice|late|by (?:managers"
        + @"|staff|the)))"
        + @"|\b(?:[Ww]e|[Ii]nspectors|[Tt]he (?:inspection )?team|[Tt]he inspectors|[Oo]ur (?:inspectors"
            + @"|team)|[Tt]he inspection|[Aa]ssessors)(?: then| also| have| had)? (?:examined|inspected"
            + @"|assessed|read|looked at|looked closely at|considered|scrutinised|sampled)(?: a sample of"
            + @"| a total of| in detail)? (?<n>" + Numbers.Pattern + ")" + CasesWord + Whole)]
    private static partial Regex OfReading();

    [GeneratedRegex(@"\ball (?<n>" + Numbers.Pattern + @") cases\b")]
    private static partial Regex AllCases();
}
