using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Audit;

/// <summary>Notes who did what, and finds it again. A change and its note are kept together or not at all: the note goes to the database with the change that
/// it is about.</summary>
public sealed class AuditTrail(PlumblineDb db, TimeProvider clock)
{
    /// <summary>Who does what nobody signed in does: null on a server, whoever sits at the command line for a verb.</summary>
    public string? Otherwise { get; set; }

    /// <summary>Notes one thing; it is kept when the tables are saved next.</summary>
    /// <param name="by">The account that did it; null for someone who is not signed in.</param>
    /// <param name="action">One of <see cref="AuditActions"/>, or another permanent word.</param>
    /// <param name="subject">The id of what it was done to; never a name.</param>
    /// <param name="detail">As JSON, never with personal data.</param>
    public void Note(Guid? by, string action, string? subject = null, string? inspection = null, string? detail = null) => db.Add(new KeptAudit
    {
        At = UtcInstant.Of(clock.GetUtcNow()),
        By = by?.ToString() ?? Otherwise,
        InspectionId = inspection,
        Action = action,
        Subject = subject,
        Detail = detail,
    });

    /// <summary>Notes one thing that changes no table, at once.</summary>
    public Task NoteAtOnce(Guid? by, string action, string? subject = null, string? inspection = null, CancellationToken stop = default)
    {
        Note(by, action, subject, inspection);
        return KeepAsync(stop);
    }

    /// <summary>Keeps what was noted, where no change is kept with it.</summary>
    public Task KeepAsync(CancellationToken stop = default) => Acts.KeepAsync(db, stop);
}
