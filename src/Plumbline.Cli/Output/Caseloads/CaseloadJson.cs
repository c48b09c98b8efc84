using System.Text.Json.Serialization;

namespace Plumbline.Cli.Output.Caseloads;

/// <summary>What the verbs of caseloads print as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(IntakeJson))]
internal sealed partial class CaseloadJson : JsonSerializerContext;
