using Microsoft.EntityFrameworkCore;
using Plumbline.Files.Inspections.Areas;
using Plumbline.Inspections.Areas;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections.Areas;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Audit;

namespace Plumbline.Workspace.Areas;

/// <summary>The areas that a workspace knows: those that the program carries, and its own.</summary>
public sealed class AreaBook(PlumblineDb db, AuditTrail audit, TimeProvider clock)
{
    public async Task<AreaRegister> Register(CancellationToken stop = default) =>
        CarriedAreas.Register.With(
            (await db.OwnAreas.AsNoTracking().OrderBy(area => area.Id).ToListAsync(stop)).Select(area => new Area(new LocalText(area.English, area.Welsh))));

    /// <summary>The area that somebody typed; where none is known by that name it is put as a question, unless they have said that it is an area of their own,
    /// which is then added with the change that names it.</summary>
    /// <param name="welsh">Its name in Welsh, for one that is added.</param>
    public async Task<Result<Area>> Named(string typed, string? welsh, bool isOwn, Guid? by, CancellationToken stop = default)
    {
        var register = await Register(stop);
        if (register.Find(typed) is { } known)
        {
            return Result.Of(known);
        }

        if (!isOwn)
        {
            return Result.Refused<Area>(new Refusal(AreaRegister.UnknownCode, $"no area is known as {typed.Trim()}")
            {
                Subject = typed.Trim(),
                Suggestion = register.Suggest(typed) ?? "say that it is an area of your own to add it",
            });
        }

        var now = UtcInstant.Of(clock.GetUtcNow());
        var added = new KeptArea
        {
            Id = Guid.CreateVersion7(now),
            English = typed.Trim(),
            Welsh = string.IsNullOrWhiteSpace(welsh) ? null : welsh.Trim(),
            AddedAt = now,
        };
        db.Add(added);
        audit.Note(by, AuditActions.AreaAdded, added.Id.ToString());
        return Result.Of(new Area(new LocalText(added.English, added.Welsh)));
    }
}
