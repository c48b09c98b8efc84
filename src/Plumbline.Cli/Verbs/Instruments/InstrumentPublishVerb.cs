using System.CommandLine;
using Plumbline.Cli.Output;
using Plumbline.Files.Instruments;

namespace Plumbline.Cli.Verbs.Instruments;

/// <summary><c>instrument publish FILE</c>: records the fingerprint of a version, after which it can no longer be changed unnoticed.</summary>
internal static class InstrumentPublishVerb
{
    public static Command Command()
    {
        var file = InstrumentVerb.File(description: "The YAML file of an instrument with status: published, at SHELF/ID/VERSION.yaml.");
        var command = new Command("publish", "Record the fingerprint of a published version in fingerprints.yaml of its shelf.") { file };
        command.SetAction(parsed =>
        {
            var recorded = FingerprintsFile.Record(parsed.GetRequiredValue(file));
            return recorded.TryGet(out var path) ? parsed.Done($"recorded in {path}") : parsed.Refuse(recorded.Refusals);
        });
        return command;
    }
}
