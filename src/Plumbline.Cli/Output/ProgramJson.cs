using System.Text.Json.Serialization;
using Plumbline.Cli.Output.Agreement;
using Plumbline.Cli.Output.Comparison;
using Plumbline.Cli.Output.Instruments;
using Plumbline.Cli.Output.Programmes;
using Plumbline.Cli.Output.People;
using Plumbline.Cli.Output.Ratings;
using Plumbline.Cli.Output.Workspaces;
using Plumbline.Storage.Backups;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Cli.Output;

/// <summary>Everything that the program prints as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(CheckJson))]
[JsonSerializable(typeof(AgreementJson))]
[JsonSerializable(typeof(SeededReaderJson[]))]
[JsonSerializable(typeof(BenchmarkJson))]
[JsonSerializable(typeof(ScoreCardJson))]
[JsonSerializable(typeof(IReadOnlyList<FigureJson>))]
[JsonSerializable(typeof(IReadOnlyList<FindingJson>))]
[JsonSerializable(typeof(IReadOnlyList<ProposalJson>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(ProgrammeScoresJson[]))]
[JsonSerializable(typeof(RatingCardJson))]
[JsonSerializable(typeof(BackedUp))]
[JsonSerializable(typeof(FolderImported))]
[JsonSerializable(typeof(ExportedJson))]
[JsonSerializable(typeof(ProofJson))]
[JsonSerializable(typeof(UserJson))]
[JsonSerializable(typeof(UserJson[]))]
[JsonSerializable(typeof(IReadOnlyList<InstrumentChangeJson>))]
[JsonSerializable(typeof(InstrumentCheckJson))]
internal sealed partial class ProgramJson : JsonSerializerContext;
