using System.Text.Json;
using System.Text.Json.Serialization;
using Plumbline.Samples;

namespace Plumbline.Cli.Output.Samples;

/// <summary>What the verbs of sampling print as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(SizeJson))]
[JsonSerializable(typeof(VerifyJson))]
[JsonSerializable(typeof(DrawnJson))]
internal sealed partial class SampleJson : JsonSerializerContext
{
    public static string Of(ReplacedSample replaced, SampleRecord record) => JsonSerializer.Serialize(
        new DrawnJson(
            record.Program,
            replaced.Drawn.Design.Id,
            record.DesignDigest,
            record.Seed,
            record.CaseloadDigest,
            record.CaseloadSize,
            replaced.Drawn.Walks,
            [.. replaced.Sample.Select(Case)],
            [.. replaced.Drawn.Reserve.Select(Case)],
            [.. replaced.Exchanges.Select(exchange => new ExchangeJson(exchange.Out, exchange.Reason, exchange.In))],
            [.. replaced.Drawn.Allotments.Select(allotment =>
                new AllotmentJson(allotment.Id, allotment.Available, allotment.Wanted, [.. allotment.History.Select(SampleText.Step)]))],
            [.. replaced.Drawn
                .Compare(replaced.Sample)
                .Select(margin =>
                    new MarginJson(margin.Field, margin.Value, margin.Caseload.Part, margin.Sample.Part, Short(margin.Expected), Short(margin.Deviation)))],
            [.. replaced.Drawn.Warnings.Select(warning => warning.ToString())]),
        Default.DrawnJson);

    private static DrawnCaseJson Case(DrawnCase drawn) => new(drawn.Case.Id, drawn.Stratum, drawn.Probability);

    private static double Short(double number) => Math.Round(number, 6, MidpointRounding.AwayFromZero);
}
