using System.CommandLine;
using Plumbline.Cli.Output;
using Plumbline.Files;
using Plumbline.Storage.Keeping;
using Plumbline.Web.Features.Publications.Site;
using Plumbline.Web.GovUk;
using Plumbline.Web.Settings;
using Plumbline.Workspace;

namespace Plumbline.Cli.Verbs.Workspaces;

/// <summary><c>site OUT</c>: the public site as files, for any file server.</summary>
internal static class SiteVerb
{
    public static Command Command()
    {
        var inputs = new WorkspaceInputs();
        var output = new Argument<string>("OUT") { Description = "The folder to write; one that is there is written over, file by file." };
        var address = new Option<string>("--public-url") {
            Description = "Where people will reach the site; canonical addresses, feed and map begin with it.", Required = true };
        var command = new Command("site",
            "Write the public site of a workspace as files: its published reports, in English and Welsh, with feed, map and open data.") { output, address };
        inputs.AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            var faults = OwnAddress.FaultsOf(parsed.GetRequiredValue(address)).ToList();
            return faults.Count > 0
                ? Task.FromResult(parsed.Refuse(faults))
                : inputs.DoAsync(parsed, make: false, async database =>
                {
                    await using var db = database.NewDb();
                    using var progress = Progress.Of(parsed, "files written");
                    var site = new PublicSite(
                        new Views(db, new Judgements(database).Instruments), parsed.GetRequiredValue(address).TrimEnd('/') + "/",
                            Assets.ContentOf("plumbline.css"));
                    var to = Path.GetFullPath(parsed.GetRequiredValue(output));
                    var written = 0;
                    await foreach (var file in site.EveryFileAsync(stop))
                    {
                        var place = Path.GetFullPath(Path.Combine(to, file.Path));
                        OwnerOnly.Folder(Path.GetDirectoryName(place)!);
                        OwnerOnly.Whole(place, file.Content);
                        File.SetLastWriteTimeUtc(place, file.ChangedAt.UtcDateTime);
                        progress.Show(++written);
                    }

                    progress.Clear();
                    return parsed.Done($"{written} files in {to}");
                }, stop);
        });
        return command;
    }
}
