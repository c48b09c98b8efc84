namespace Plumbline.Storage.Backups;

/// <summary>A backup that does not read as one: its line, counted from 1 in the unpacked file, and what is wrong there.</summary>
internal sealed class DamagedBackupException(int line, string message) : Exception(message)
{
    public Refusal In(string path) => new("backup-damaged", Message) { Place = new Place(path, line, 1), Suggestion = "nothing was changed" };
}
