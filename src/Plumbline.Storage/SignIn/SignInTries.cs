using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;

namespace Plumbline.Storage.SignIn;

/// <summary>
/// Counts attempts to sign in, by email address and place. An attempt is counted before its password is looked at, by one statement, so that no more are looked
/// at however many come at once; a right one ends the count.
/// </summary>
public sealed class SignInTries(PlumblineDatabase database, TimeProvider clock)
{
    // Of attempts at once, one may have read the clock before another that was counted first:
    // where no wait stands, it is not made to wait for that.
    private static readonly string Take = $"""
        insert into {KeptTriesTable.Name} as t (id, tries, free_at, last_at) values (@id, 1, @now, @now)
        on conflict (id) do update set
            tries = case when t.last_at < @old then 1 else t.tries + 1 end,
            free_at = @now + case when t.last_at < @old then 0 else {Waits()} end,
            last_at = @now
        where t.free_at <= @now or t.free_at <= t.last_at
        returning tries, free_at
        """;

    /// <param name="email">As it was typed, whether there is an account or not.</param>
    /// <param name="place">Where on the network the attempt comes from.</param>
    public async Task<TakenTry> TakeAsync(string email, string place, CancellationToken stop = default)
    {
        var id = IdOf(email, place);
        var now = UtcInstant.ToMicroseconds(clock.GetUtcNow());
        var old = now - Microseconds(WrongPasswords.Remembered);
        return await WritingAsync(async connection =>
        {
            await using (var command = Command(connection, Take, ("id", id), ("now", now), ("old", old)))
            {
                await using var reader = await command.ExecuteReaderAsync(stop);
                if (await reader.ReadAsync(stop))
                {
                    var (tries, freeAt) = (reader.GetInt32(0), reader.GetInt64(1));
                    await reader.DisposeAsync();
                    if (tries == 1)
                    {
                        await using var tidy = Command(connection, $"delete from {KeptTriesTable.Name} where last_at < @old", ("old", old));
                        await tidy.ExecuteNonQueryAsync(stop);
                    }

                    return new TakenTry(id, true, Span(freeAt - now));
                }
            }

            await using var wait = Command(connection, $"select free_at from {KeptTriesTable.Name} where id = @id", ("id", id));
            // Gone by now: a right attempt came between.
            return new TakenTry(id, false, Span(await wait.ExecuteScalarAsync(stop) is long until ? until - now : 0));
        }, stop);
    }

    /// <summary>Ends the count: someone has proved who they are from there.</summary>
    public Task ForgetAsync(string email, string place, CancellationToken stop = default) => ForgetAsync(IdOf(email, place), stop);

    public Task ForgetAsync(TakenTry taken, CancellationToken stop = default) => ForgetAsync(taken.Id, stop);

    private Task<int> ForgetAsync(string id, CancellationToken stop) => WritingAsync(async connection =>
    {
        await using var command = Command(connection, $"delete from {KeptTriesTable.Name} where id = @id", ("id", id));
        return await command.ExecuteNonQueryAsync(stop);
    }, stop);

    private async Task<T> WritingAsync<T>(Func<DbConnection, Task<T>> act, CancellationToken stop)
    {
        var takesTurns = database.Engine == Engine.Sqlite;
        if (takesTurns)
        {
            await database.WriteTurn.WaitAsync(stop);
        }

        try
        {
            await using var connection = await database.ConnectAsync(stop);
            return await act(connection);
        }
        finally
        {
            if (takesTurns)
            {
                database.WriteTurn.Release();
            }
        }
    }

    private static DbCommand Command(DbConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Add(name, value);
        }

        return command;
    }

    private static string IdOf(string email, string place) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{email.Trim().ToUpperInvariant()}\n{place}")));

    /// <summary>The rule of waiting, as the database works it out.</summary>
    private static string Waits() => string.Create(CultureInfo.InvariantCulture,
        $"case t.tries + 1 {string.Join(' ', Enumerable.Range(1, WrongPasswords.Last - 1).Select(attempt => $"when {attempt} then "
            + $"{Microseconds(WrongPasswords.WaitAfter(attempt))}"))} else {Microseconds(WrongPasswords.WaitAfter(WrongPasswords.Last))} end");

    private static long Microseconds(TimeSpan time) => time.Ticks / TimeSpan.TicksPerMicrosecond;

    private static TimeSpan Span(long microseconds) => new(Math.Max(0, microseconds) * TimeSpan.TicksPerMicrosecond);
}
