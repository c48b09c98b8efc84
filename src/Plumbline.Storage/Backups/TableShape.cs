using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Plumbline.Storage.Databases;

namespace Plumbline.Storage.Backups;

/// <summary>One table of the workspace as a backup describes it: the same for both engines.</summary>
internal sealed record TableShape(string Name, IReadOnlyList<ColumnShape> Columns)
{
    public override string ToString() => $"{Name}({string.Join(',', Columns)})";

    public string ColumnList => string.Join(", ", Columns.Select(column => $"\"{column.Name}\""));

    /// <summary>Every table, those that others refer to first.</summary>
    public static IReadOnlyList<TableShape> All(PlumblineDb db)
    {
        var tables = db.Model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal).ToList();
        var ordered = new List<ITable>();
        while (tables.Count > 0)
        {
            var next = tables.First(table => table.ForeignKeyConstraints.All(key => key.PrincipalTable == table || ordered.Contains(key.PrincipalTable)));
            ordered.Add(next);
            tables.Remove(next);
        }

        return [
            .. ordered.Select(table => new TableShape(table.Name, [.. table.Columns.OrderBy(column => column.Name, StringComparer.Ordinal).Select(ShapeOf)])),
        ];
    }

    /// <summary>A digest of all tables: two programs with the same one can read each other's backups.</summary>
    public static string Digest(IReadOnlyList<TableShape> tables) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', tables.Select(table => table.ToString()).Order(StringComparer.Ordinal)))));

    /// <summary>Why a line of a backup is no row of this table; null when it is one: as many values as columns, each of its kind. Nothing is kept while it is
    /// looked at.</summary>
    public string? FaultOf(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = 1 });
            json.Read();
            for (var place = 0; json.Read(); place++)
            {
                if (json.TokenType == JsonTokenType.EndArray)
                {
                    return json.Read() || place != Columns.Count ? $"a row of {Name} has {Columns.Count} values, this one {place}" : null;
                }

                if (place == Columns.Count || !Columns[place].Takes(ref json))
                {
                    return place == Columns.Count
                        ? $"a row of {Name} has {Columns.Count} values, this one more"
                        : $"value {place + 1} of a row of {Name} is not what {Columns[place].Name} holds ({Columns[place].Kind.ToString().ToLowerInvariant()})";
                }
            }

            return $"this is no row of {Name}";
        }
        catch (JsonException)
        {
            return $"this is no row of {Name}";
        }
    }

    private static ColumnShape ShapeOf(IColumn column)
    {
        if (column.PropertyMappings.Count == 0)
        {
            return new ColumnShape(column.Name, ColumnKind.Json, false);
        }

        var property = column.PropertyMappings[0].Property;
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type != typeof(DateTimeOffset) && type != typeof(Guid) && type != typeof(DateOnly) && type != typeof(bool))
        {
            type = property.FindTypeMapping()?.Converter?.ProviderClrType ?? type;
        }

        var kind = type == typeof(Guid) ? ColumnKind.Id
            : type == typeof(DateTimeOffset) ? ColumnKind.Instant
            : type == typeof(DateOnly) ? ColumnKind.Date
            : type == typeof(bool) ? ColumnKind.Flag
            : type == typeof(byte[]) ? ColumnKind.Bytes
            : type == typeof(int) || type == typeof(long) ? ColumnKind.Whole
            : type == typeof(string) ? ColumnKind.Text
            : throw new InvalidOperationException($"A backup has no form for {type} of {column.Table.Name}.{column.Name}.");
        return new ColumnShape(column.Name, kind, kind == ColumnKind.Whole && property.ValueGenerated == ValueGenerated.OnAdd && property.IsPrimaryKey());
    }
}
