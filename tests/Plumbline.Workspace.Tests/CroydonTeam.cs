using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Workspace.Tests;

/// <summary>The Croydon inspection with people who work on it, for acts that are called without a page.</summary>
internal sealed class CroydonTeam : IAsyncDisposable
{
    public const string Id = CroydonKept.Id;

    private readonly FreshDatabase fresh;

    private CroydonTeam(FreshDatabase fresh, CroydonKept croydon) => (this.fresh, Croydon) = (fresh, croydon);

    public CroydonKept Croydon { get; }

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
