namespace Plumbline.Storage.Backups;

/// <summary>One column of a table.</summary>
/// <param name="IsCounted">Whether the database numbers its rows itself.</param>
internal sealed record ColumnShape(string Name, ColumnKind Kind, bool IsCounted)
{
    public override string ToString() => $"{Name}:{Kind.ToString().ToLowerInvariant()}";
}
