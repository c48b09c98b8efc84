using System.Globalization;
using System.Text.Json;
using Plumbline.Storage.Databases;

namespace Plumbline.Storage.Backups;

/// <summary>One column of a table.</summary>
/// <param name="IsCounted">Whether the database numbers its rows itself.</param>
internal sealed record ColumnShape(string Name, ColumnKind Kind, bool IsCounted)
{
    public override string ToString() => $"{Name}:{Kind.ToString().ToLowerInvariant()}";

    /// <summary>Whether the value that a reader stands at can be one of this column. Whether it may be empty, the database knows.</summary>
    public bool Takes(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.Null => true,
        JsonTokenType.True or JsonTokenType.False => Kind == ColumnKind.Flag,
        JsonTokenType.Number => json.TryGetInt64(out var number) && (Kind == ColumnKind.Whole || (Kind == ColumnKind.Instant && UtcInstant.IsInstant(number))),
        JsonTokenType.String => Kind switch
        {
            ColumnKind.Text or ColumnKind.Json or ColumnKind.Bytes => true,
            ColumnKind.Id => json.TryGetGuid(out _),
            ColumnKind.Date => DateOnly.TryParseExact(json.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            _ => false,
        },
        _ => false,
    };
}
