using System.Data.Common;
using Plumbline.Storage.Databases;

namespace Plumbline.Testing.Databases;

/// <summary>Someone who owns the database and works in it by hand: no guard, no reference holds them. What they change stays.</summary>
public sealed class ByHand : IAsyncDisposable
{
    private readonly DbConnection connection;
    private readonly Engine engine;

    private ByHand(DbConnection connection, Engine engine) => (this.connection, this.engine) = (connection, engine);

    public static async Task<ByHand> In(PlumblineDatabase database)
    {
        var hand = new ByHand(await database.ConnectAsync(), database.Engine);
        if (database.Engine == Engine.Postgres)
        {
            await hand.Do("set session_replication_role = replica");
        }
        else
        {
            await hand.Do("pragma foreign_keys = off");
            foreach (var name in await hand.Ask("select name from sqlite_master where type = 'trigger'"))
            {
                await hand.Do($"drop trigger {name[0]}");
            }
        }

        return hand;
    }

    /// <returns>How many rows were touched.</returns>
    public async Task<int> Do(string sql, params (string Name, object? Value)[] values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    public async Task<IReadOnlyList<object?[]>> Ask(string sql, params (string Name, object? Value)[] values)
    {
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object?[]>();
        while (await reader.ReadAsync())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))]);
        }

        return rows;
    }

    public async Task<IReadOnlyList<string>> ColumnsOf(string table)
    {
        await using var command = Command($"select * from {table} limit 0", []);
        await using var reader = await command.ExecuteReaderAsync();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    /// <summary>Puts one more row into a table.</summary>
    public Task<int> Insert(string table, IReadOnlyList<string> columns, IReadOnlyList<object?> row) => Do(
        $"insert into {table} "
            + $"({string.Join(", ", columns.Select(column => $"\"{column}\""))}) {(engine == Engine.Postgres ? "overriding system value " : "")}values "
            + $"({string.Join(", ", columns.Select((_, index) => $"@v{index}"))})",
        [.. row.Select((value, index) => ($"v{index}", value))]);

    public async ValueTask DisposeAsync()
    {
        if (engine == Engine.Postgres)
        {
            await Do("set session_replication_role = origin");
        }

        await connection.DisposeAsync();
    }

    private DbCommand Command(string sql, (string Name, object? Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
