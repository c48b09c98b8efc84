using System.CommandLine;
using Plumbline.Cli.Output;
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
        var output = new Argument<string>("OUT") { Description = "The folder to write; one that is there is written over, file by file, "
            + "and what this verb wrote there before and is public no more is taken away." };
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
                            Assets.ContentOf("plumbline.css"), new WorkspaceClock(TimeProvider.System, WorkspaceClock.London).Today);
                    var folder = new SiteFolder(parsed.GetRequiredValue(output));
                    await foreach (var file in site.EveryFileAsync(stop))
                    {
                        folder.Write(file);
                        progress.Show(folder.Written);
                    }

                    var (removed, changed) = folder.Finish();
                    progress.Clear();
                    foreach (var path in changed)
                    {
                        Console.Error.WriteLine($"{path} is no longer public and was changed since it was written; it was left, take it away by hand");
                    }

                    return parsed.Done($"{folder.Written} files in {folder.Place}{(removed > 0 ? $", {removed} that are public no more taken away" : "")}");
                }, stop);
        });
        return command;
    }
}
