using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Testing;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Reports;
using Plumbline.Workspace.Caseloads;
using Plumbline.Workspace.Exchange.Folders;
using Plumbline.Workspace.Tests.Closing;

namespace Plumbline.Workspace.Tests;

/// <summary>The Croydon inspection with people who work on it, for acts that are called without a page.</summary>
internal sealed class CroydonTeam : IAsyncDisposable
{
    public const string Id = CroydonKept.Id;

    /// <summary>A design that any list can be drawn by.</summary>
    public static readonly string Design = File.ReadAllText(Repository.PathTo("designs", "simple-precision.yaml"));

    private readonly FreshDatabase fresh;

    private CroydonTeam(FreshDatabase fresh, CroydonKept croydon) => (this.fresh, Croydon) = (fresh, croydon);

    public CroydonKept Croydon { get; }

    public PlumblineDatabase Database => fresh.Database;

    /// <summary>The data folder of the server.</summary>
    public string Data => fresh.Data;

    public EmbargoKey Key => new(fresh.Data);

    public static DateTimeOffset Instant { get; } = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<CroydonTeam> On(Engine engine, int cases = 6)
    {
        var fresh = await FreshDatabase.On(engine);
        return new CroydonTeam(fresh, await CroydonKept.In(fresh.Database, cases));
    }

    /// <summary>Somebody with an account, and a part in the inspection.</summary>
    public async Task<Acting> Join(string name, Role role, string? home = null, bool disabled = false)
    {
        await using var db = fresh.Database.NewDb();
        var account = new Account
        {
            Id = Guid.CreateVersion7(), DisplayName = name, UserName = name, Email = $"{name}@example.org", MadeAt = Instant, Roles = [role],
            HomeArea = home, DisabledAt = disabled ? Instant : null,
        };
        db.Add(account);
        db.Add(new Assignment { AccountId = account.Id, InspectionId = Id, Role = role, Since = Instant });
        await db.SaveChangesAsync(Stop);
        return new Acting(account.Id, Instant, DateOnly.FromDateTime(Instant.DateTime)) { Roles = [role], Assigned = [(Id, role)], HomeArea = home };
    }

    public async Task<T> Do<T>(Func<Acts, Judgements, Task<T>> act)
    {
        await using var db = fresh.Database.NewDb();
        return await act(new Acts(db), Croydon.Judgements);
    }

    /// <summary>The same for an act that reads before it takes its turn.</summary>
    public async Task<T> Act<T>(Func<Acts, PlumblineDb, Task<T>> act)
    {
        await using var db = fresh.Database.NewDb();
        return await act(new Acts(db), db);
    }

    /// <summary>Asks one of all acts of the workspace, with whatever fits; what it is refused for.</summary>
    public Task<IReadOnlyList<Refusal>> Call(Type act, Acting who) => EveryAct.Call(act, fresh.Database, Croydon.Judgements, fresh.Data, who, Id);

    /// <summary>The records of the cases as a table.</summary>
    public CaseTable Table() => new(fresh.Database, Croydon.Judgements);

    /// <summary>Takes in a list of so many cases, made from those of Croydon; for a team without cases.</summary>
    public Task<Result<int>> TakeInList(Acting lead, int cases)
    {
        var croydon = File.ReadAllLines(Repository.PathTo("examples", Id, "cases.csv"));
        var list = string.Join('\n', [croydon[0], .. Enumerable.Range(1, cases).Select(number => $"X{number:000}" + croydon[1 + (number % 38)][3..])]) + "\n";
        return Do((acts, judgements) =>
            new TakeInCaseload(acts, judgements.Instruments).RunAsync(lead, Id, Encoding.UTF8.GetBytes(list), "a list", null, Stop));
    }

    /// <summary>Puts one judgement down in the first reading of a case, which its reader has.</summary>
    public async Task Judge(string @case, Acting reader, string question = "q11_screen_done", Answer answer = Answer.Yes)
    {
        var record = await Read(db => db.Records.SingleAsync(one => one.InspectionId == Id && one.CaseId == @case && one.Purpose == Purpose.First, Stop));
        var change = new ProposedChange(question, new Judged(answer), record.Revision);
        (await Croydon.Judgements.SaveAsync(new JudgingAct(record.Id, reader.Name, Instant), [change], Stop)).Value.Plan.Refused.ShouldBeEmpty();
    }

    /// <summary>Has the report built, as it stands.</summary>
    public async Task<Result<int>> Build(Acting who)
    {
        await using var db = fresh.Database.NewDb();
        return await new MakeReport(db, new Acts(db), new FolderExport(fresh.Database, Croydon.Judgements), new EmbargoKey(fresh.Data)).RunAsync(who, Id, Stop);
    }

    /// <summary>A file of the report as it was last built, as text.</summary>
    public async Task<string> Built(string path)
    {
        var file = await Read(db => db.ReportFiles.AsNoTracking().SingleAsync(kept => kept.InspectionId == Id && kept.Path == path, Stop));
        return Encoding.UTF8.GetString(LockedBytes.Open(new EmbargoKey(fresh.Data).OfDesk(), LockedBytes.PlaceOf(Id, path), file.Content)!);
    }

    public async Task<T> See<T>(Func<Views, Task<T>> view)
    {
        await using var db = fresh.Database.NewDb();
        return await view(new Views(db, Croydon.Judgements.Instruments));
    }

    public async Task<T> Read<T>(Func<PlumblineDb, Task<T>> read)
    {
        await using var db = fresh.Database.NewDb();
        return await read(db);
    }

    public ValueTask DisposeAsync() => fresh.DisposeAsync();
}
