using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Exchange.Folders.Lines;

/// <summary>What no column can hold of what a folder brings, said before a database says it in its own way: one rule for every kind of row, alike on both
/// engines.</summary>
internal static class RowFaults
{
    /// <summary>The faults of all rows that are about to be kept: a text that is longer than its column, or that no database keeps.</summary>
    /// <param name="placeOf">Where in the folder a row comes from.</param>
    public static IReadOnlyList<Refusal> Of(PlumblineDb db, Func<object, Place> placeOf) =>
    [
        .. db.ChangeTracker.Entries().Where(row => row.State == EntityState.Added).SelectMany(row => row.Properties
            .Where(column => column.CurrentValue is string).Select(column => FaultOf(column.Metadata, (string)column.CurrentValue!))
            .OfType<Refusal>().Select(fault => fault with { Place = placeOf(row.Entity), Subject = KeyOf(row) })),
    ];

    private static Refusal? FaultOf(IProperty column, string text) => text.Contains('\0', StringComparison.Ordinal) ? TextCharacters.Refused('\0', null)
        : column.GetMaxLength() is { } longest && text.Length > longest
            ? new Refusal("text-too-long", $"its {Named(column.Name)} has {text.Length} characters, and {longest} is the most")
        : null;

    /// <summary>The last part of the key: the others name the inspection.</summary>
    private static string? KeyOf(EntityEntry row) => row.Metadata.FindPrimaryKey() is not { } key ? null
        : row.Property(key.Properties[^1].Name).CurrentValue?.ToString()?.Replace("\0", "", StringComparison.Ordinal);

    private static string Named(string column) => char.ToLowerInvariant(column[0]) + column[1..];
}
