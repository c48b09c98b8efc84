using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Reviews;
using Plumbline.Files.Instruments;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Workspace.Demonstrations;

/// <summary>Makes a workspace one to try out.</summary>
public static class FillDemonstration
{
    /// <summary>
    /// Adds the made-up people and, once, an inspection folder to look at, signed off, with an invented inspection halfway; refuses a workspace of real people.
    /// </summary>
    /// <param name="folder">The folder of an inspection with synthetic cases; null for an empty workspace.</param>
    public static async Task<Result<int>> RunAsync(PlumblineDatabase database, string? folder, CancellationToken stop = default)
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
}
