namespace Plumbline.Storage.Backups;

/// <summary>The first line of a backup.</summary>
/// <param name="Format">The form of the file: 1.</param>
/// <param name="Program">The version of the program that made it.</param>
/// <param name="Tables">The digest of its tables.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="From">The engine that it was made from.</param>
internal sealed record BackupHeader(int Format, string Program, string Tables, DateTimeOffset At, string From)
{
    public const int Known = 1;
}
