using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Assessments.Reviews;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Exchange;
using Plumbline.Files.Instruments;
using Plumbline.Inspections.Access;
using Plumbline.Web.Features.SignIn;
using Plumbline.Workspace.Demonstrations;

namespace Plumbline.Web.Hosting;

/// <summary>A workspace to try out: anyone enters as any role, so it answers on this machine alone and holds no real person.</summary>
public static class Demonstration
{
    /// <summary>Why a server may not be a demonstration; empty when it may.</summary>
    public static IEnumerable<Refusal> FaultsOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !IsOwnMachine(uri))
        {
            yield return new Refusal("demonstration-in-public", $"a demonstration lets everyone in, so it may not listen on {address}") { Subject = "--demo", Suggestion = "use http://127.0.0.1:5080" };
        }
    }

    /// <summary>
    /// Adds the made-up people and, once, an inspection folder to look at, signed off, with an invented inspection halfway; refuses a workspace of real people.
    /// </summary>
    /// <param name="folder">The folder of an inspection with synthetic cases; null for an empty workspace.</param>
    public static async Task<Result<int>> Fill(PlumblineDatabase database, string? folder, CancellationToken stop = default)
    {
        var now = UtcInstant.Of(TimeProvider.System.GetUtcNow());
        await using var db = database.NewDb();
        var people = await DemonstrationPeople.Add(db, now, stop);
        if (people.IsRefused || folder is null || await db.Inspections.AnyAsync(stop))
        {
            return people;
        }

        var judgements = new Judgements(database);
        var taken = await new FolderImport(database, judgements).ReadAsync(folder, InstrumentShelf.Own, now, isSignedOff: true, stop);
        if (!taken.TryGet(out var inspection))
        {
            return Result.Refused<int>(taken.Refusals);
        }

        await DemonstrationPeople.Assign(db, inspection.Inspection, now, stop);
        await LockAsync(db, judgements, now, stop);
        var accounts = await db.Users.AsNoTracking().Where(account => account.IsDemonstration).ToListAsync(stop);
        var byRole = Enum.GetValues<Role>().ToDictionary(
            role => role, role => accounts.Single(account => account.UserName == DemonstrationPeople.Address(role.Code())).Id);
        var invented = await new InventedInspection(db, judgements, byRole, now).MakeAsync(folder, stop);
        return invented.IsRefused ? invented : people;
    }

    /// <summary>Nothing about the inspection that is shown moves any more.</summary>
    private static async Task LockAsync(PlumblineDb db, Judgements judgements, DateTimeOffset now, CancellationToken stop)
    {
        foreach (var record in await db.Records.AsNoTracking().Select(record => record.Id).ToListAsync(stop))
        {
            _ = (await judgements.MoveAsync(new JudgingAct(record, FolderImport.By, now), ReviewState.Complete.Code(), ReviewState.Locked.Code(), stop)).Value;
        }
    }

    /// <summary>Names that another site could make lead here are not answered.</summary>
    internal static void AddOwnMachineOnly(this WebApplicationBuilder builder) => builder.Services.Configure<HostFilteringOptions>(filter =>
        (filter.AllowedHosts, filter.AllowEmptyHosts) = (["localhost", "127.0.0.1", "[::1]"], false));

    private static bool IsOwnMachine(Uri uri) => uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
