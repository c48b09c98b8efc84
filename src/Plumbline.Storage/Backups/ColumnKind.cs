namespace Plumbline.Storage.Backups;

/// <summary>What a column holds, whichever engine keeps it.</summary>
internal enum ColumnKind
{
    Text,
    Json,
    Whole,
    Flag,
    Bytes,
    Id,
    Instant,
    Date,
}
