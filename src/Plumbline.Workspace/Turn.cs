using System.Text.Json;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace;

/// <summary>What an act has in hand while it is done: the tables, who does it, and the inspection that it is about.</summary>
public sealed class Turn
{
    private readonly KeptInspection? inspection;

    internal Turn(PlumblineDb db, Acting who, KeptInspection? inspection, CancellationToken stop) =>
        (Db, Who, this.inspection, Stop) = (db, who, inspection, stop);

    public PlumblineDb Db { get; }

    public Acting Who { get; }

    public CancellationToken Stop { get; }

    /// <summary>The instant of the act as tables keep it.</summary>
    public DateTimeOffset Now => UtcInstant.Of(Who.When);

    public KeptInspection Inspection => inspection ?? throw new InvalidOperationException("This act is about no inspection.");

    /// <summary>Puts what was added so far into its tables, within the act, for what rests on it; undone with the act where it is refused.</summary>
    internal Task PutDownAsync() => Acts.KeepAsync(Db, Stop);

    /// <summary>Adds a line to the audit trail, kept with the rows of the act.</summary>
    /// <param name="action">One of <see cref="AuditActions"/>.</param>
    /// <param name="subject">The id of what it was done to; never a name.</param>
    /// <param name="detail">What a reader of the trail needs beside it; never personal data.</param>
    /// <param name="about">The inspection, where the act began without one.</param>
    public void Note(string action, string? subject = null, object? detail = null, string? about = null) => Db.Add(new KeptAudit
    {
        At = Now,
        By = Who.Account?.ToString(),
        InspectionId = about ?? inspection?.Id,
        Action = action,
        Subject = subject,
        Detail = detail is null ? null : JsonSerializer.Serialize(detail),
    });
}
