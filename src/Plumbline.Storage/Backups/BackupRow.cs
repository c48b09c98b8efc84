using System.Text.Json;

namespace Plumbline.Storage.Backups;

/// <summary>One row of a backup, whose values are as many and of the kinds that its table has.</summary>
/// <param name="Line">Where it stands in the unpacked file.</param>
/// <param name="Values">A JSON array; valid until the next row is read.</param>
internal readonly record struct BackupRow(int Line, JsonElement Values);
