using System.Globalization;
using System.Text;
using Plumbline.Samples;
using Plumbline.Samples.Allotments;

namespace Plumbline.Cli.Output.Samples;

/// <summary>A sample for a reader at a terminal.</summary>
internal static class SampleText
{
    public static string Of(ReplacedSample replaced, SampleRecord record, string? folder)
    {
        var drawn = replaced.Drawn;
        var text = new StringBuilder();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{replaced.Sample.Count} of {record.CaseloadSize} cases by {drawn.Design.Id}, {drawn.Reserve.Count - replaced.Exchanges.Count} in reserve, "
                + $"seed \"{record.Seed}\"");
        text.AppendLine(CultureInfo.InvariantCulture, $"caseload {record.CaseloadDigest}");
        text.AppendLine(CultureInfo.InvariantCulture, $"design   {record.DesignDigest}").AppendLine();
        var (least, most) = (drawn.Probabilities.Min(), drawn.Probabilities.Max());
        text
            .AppendLine(
                CultureInfo.InvariantCulture, $"each case had a probability of {(most - least < 1e-9 ? $"{most:0.0000}" : $"{least:0.0000} to {most:0.0000}")}")
            .AppendLine();
        Sizes(text, drawn);
        text.AppendLine(Margins(replaced)).AppendLine();
        if (replaced.Exchanges.Count > 0)
        {
            text
                .AppendLine(
                    TextTable.Of(
                        ["out", "in", "reason"], replaced.Exchanges.Select(exchange => (IReadOnlyList<string>)[exchange.Out, exchange.In, exchange.Reason])))
                .AppendLine();
        }

        text.AppendLine(string.Join('\n', replaced.Sample.Select(one => one.Case.Id).Chunk(8).Select(row => string.Join("  ", row))));
        return (folder is null
            ? text.Append("nothing was written; give --out to keep the sample and its record")
            : text.Append("written to ").Append(folder)).ToString();
    }

    /// <summary>A step in the words that users of the Ministry of Justice's sampler know.</summary>
    public static string Step(SizeChange change) => $"{change.Kind switch
    {
        SizeChangeKind.Initial => "INITIAL",
        SizeChangeKind.WithBuffer => "WITH_BUFFER",
        SizeChangeKind.IncreasedForRounding => "INCREASED_FOR_ROUNDING",
        SizeChangeKind.DecreasedForRounding => "DECREASED_FOR_ROUNDING",
        SizeChangeKind.IncreasedForFloor => "INCREASED_FOR_FLOOR",
        SizeChangeKind.DecreasedForFloor => "DECREASED_FOR_FLOOR",
        SizeChangeKind.IncreasedForCap => "INCREASED_FOR_RO",
        _ => "DECREASED_FOR_RO",
    }} {change.Cases}";

    /// <summary>One line for each stratum; units and practitioners are in sizes.csv.</summary>
    private static void Sizes(StringBuilder text, Drawn drawn)
    {
        var strata = drawn.Allotments.Where(allotment => !allotment.Id.Contains(" > ", StringComparison.Ordinal)).ToList();
        var wanted = strata.Sum(stratum => stratum.Wanted);
        var available = strata.Sum(stratum => stratum.Available);
        foreach (var stratum in strata)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{stratum.Id}  size: {stratum.Wanted}/{stratum.Available} (original: {100.0 * stratum.Available / available:0.00}%, "
                    + $"actual: {100.0 * stratum.Wanted / wanted:0.00}%)  {string.Join(" -> ", stratum.History.Select(Step))}");
        }

        if (strata.Count > 0)
        {
            text.AppendLine();
        }
    }

    private static string Margins(ReplacedSample replaced) => TextTable.Of(
        ["margin", "value", "caseload", "%", "sample", "%", "expected", "difference"],
        replaced.Drawn.Compare(replaced.Sample).Select(margin => (IReadOnlyList<string>)
        [
            margin.Field,
            margin.Value,
            margin.Caseload.Part.ToString(CultureInfo.InvariantCulture),
            $"{margin.Caseload.Percent}%",
            margin.Sample.Part.ToString(CultureInfo.InvariantCulture),
            $"{margin.Sample.Percent}%",
            margin.Expected.ToString("0.00", CultureInfo.InvariantCulture),
            margin.Deviation.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture),
        ]));
}
