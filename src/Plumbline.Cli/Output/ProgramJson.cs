using System.Text.Json.Serialization;

namespace Plumbline.Cli.Output;

/// <summary>Everything that the program prints as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ScoreCardJson))]
[JsonSerializable(typeof(IReadOnlyList<FigureJson>))]
[JsonSerializable(typeof(IReadOnlyList<FindingJson>))]
[JsonSerializable(typeof(ProgrammeScoresJson[]))]
internal sealed partial class ProgramJson : JsonSerializerContext;
