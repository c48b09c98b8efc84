using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Storage.Tests.Backups;

/// <summary>Backups that no program of ours wrote: each is refused in a sentence with its line, and nothing is changed.</summary>
public sealed class HostileBackupTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Engine, string, string> Faults()
    {
        (string Lines, string Fault)[] all =
        [
            ("", "2:1: the file is cut off here: its last line is missing"),
            ("[1,2]\n", "2:1: a table, the number of its rows or the end was expected here"),
            ("null\n", "2:1: a table, the number of its rows or the end was expected here"),
            ("no json\n", "2:1: this is no line of a backup"),
            ("{\"table\":null}\n", "2:1: a table or the end was expected here"),
            ("{\"table\":\"children\"}\n", "2:1: there is no table children"),
            ("{\"table\":\"\\u001b[2J\"}\n", "2:1: there is no table of such a name"),
            ("{\"end\":\"none\"}\n", "2:1: the file ends here, and does not say that there were the 0 rows that were read"),
            ("{\"end\":0}\n{\"end\":0}\n", "3:1: the file goes on after its end"),
            ("{\"table\":\"timetable_dates\"}\n{\"rows\":0}\n{\"table\":\"timetable_dates\"}\n", "4:1: the table timetable_dates stands here a second time"),
            ("{\"table\":\"timetable_dates\"}\n{\"rows\":\"many\"}\n", "3:1: the table timetable_dates ends here, and does not say that there were the 0 "
                + "rows that were read"),
            ("{\"table\":\"timetable_dates\"}\n{\"end\":0}\n", "3:1: the table timetable_dates ends here, and does not say that there were the 0 rows that "
                + "were read"),
            ("{\"table\":\"instruments\"}\n[\"f\",\"i\",\"v\"]\n", "3:1: a row of instruments has 4 values, this one 3"),
            ("{\"table\":\"instruments\"}\n[\"f\",\"i\",\"v\",\"y\",\"more\"]\n", "3:1: a row of instruments has 4 values, this one more"),
            ("{\"table\":\"instruments\"}\n[\"f\",7,\"v\",\"y\"]\n", "3:1: value 2 of a row of instruments is not what id holds (text)"),
            ("{\"table\":\"instruments\"}\n[\"f\",[[[[\"i\"]]]],\"v\",\"y\"]\n", "3:1: this is no row of instruments"),
            ("{\"table\":\"instruments\"}\n[\"f\",\"i\"\n", "3:1: this is no row of instruments"),
            ("{\"table\":\"instruments\"}\n[\"f\",\"\\ud800\",\"v\",\"y\"]\n{\"rows\":1}\n{\"end\":1}\n", "3:1: the value of id cannot be read as text"),
        ];
        var data = new TheoryData<Engine, string, string>();
        foreach (var (rest, fault) in all)
        {
            data.Add(Engine.Sqlite, rest, fault);
            data.Add(Engine.Postgres, rest, fault);
        }

        return data;
    }

    [Theory, MemberData(nameof(Faults))]
    public async Task A_line_that_is_none_of_a_backup_is_refused_by_its_number(Engine engine, string rest, string fault)
    {
        await using var fresh = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        await KeptInspectionGiven.In(fresh.Database, 1, "kept");
        await new Backup(fresh.Database).WriteAsync(folder.PathTo("b"), KeptInspectionGiven.Now, stop: Stop);
        Packed.Write(folder.PathTo("hostile"), Packed.Read(folder.PathTo("b")).Split('\n')[0] + "\n" + rest);

        var refusal = (await new Restore(fresh.Database).ReadAsync(folder.PathTo("hostile"), force: true, stop: Stop)).Refusals.ShouldHaveSingleItem();

        refusal.ToString().ShouldBe($"{folder.PathTo("hostile")}:{fault}; nothing was changed");
        await using var db = fresh.Database.NewDb();
        (await db.Inspections.Select(inspection => inspection.Id).ToListAsync(Stop)).ShouldBe(["kept"]);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"Format\":\"one\"}")]
    [InlineData("{\"Format\":1,\"Program\":\"\\u001b[2J\",\"Tables\":\"t\",\"At\":\"2012-02-06T09:00:00+00:00\",\"From\":\"Sqlite\"}")]
    public async Task A_head_that_is_none_is_no_backup(string head)
    {
        await using var fresh = await FreshDatabase.On(Engine.Sqlite);
        using var folder = new TemporaryFolder();
        Packed.Write(folder.PathTo("hostile"), head + "\n{\"end\":0}\n");

        (await new Restore(fresh.Database).ReadAsync(folder.PathTo("hostile"), force: false, stop: Stop)).Refusals.ShouldHaveSingleItem().ToString()
            .ShouldBe($"{folder.PathTo("hostile")} is no backup of Plumbline");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_file_that_cannot_be_unpacked_to_its_end_is_refused_where_it_breaks(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        await KeptInspectionGiven.In(fresh.Database, 3, "kept");
        await new Backup(fresh.Database).WriteAsync(folder.PathTo("b"), KeptInspectionGiven.Now, stop: Stop);
        var whole = await File.ReadAllBytesAsync(folder.PathTo("b"), Stop);
        await File.WriteAllBytesAsync(folder.PathTo("cut"), whole[..(whole.Length / 2)], Stop);
        whole.AsSpan(whole.Length / 2, 40).Clear();
        await File.WriteAllBytesAsync(folder.PathTo("scratched"), whole, Stop);

        foreach (var file in new[] { "cut", "scratched" })
        {
            (await new Restore(fresh.Database).ReadAsync(folder.PathTo(file), force: true, stop: Stop)).Refusals
                .ShouldHaveSingleItem().Code
                .ShouldBe("backup-damaged", file);
        }

        await using var db = fresh.Database.NewDb();
        (await db.Inspections.CountAsync(Stop)).ShouldBe(1);
    }
}
