using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.SentFiles;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Inspections.SentFiles;

namespace Plumbline.Workspace.Tests.Inspections.SentFiles;

/// <summary>Files that are not what their names say, too large, too many, or named to do harm: each is refused in both languages, and nothing of it is
/// kept.</summary>
public sealed class HostileFilesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whatever_is_refused_says_why_in_both_languages_and_leaves_nothing(Engine engine)
    {
        await using var files = await FilesOfTheService.On(engine);
        files.Limits = new FileLimits { LargestMegabytes = 1 };
        byte[] program = [.. "MZ"u8, .. new byte[2000]];
        byte[] page = [.. "<!DOCTYPE html><script>alert(1)</script>"u8];
        var pdf = FilesOfTheService.Pdf;
        (string Code, (string? Name, byte[] Content)[] Sent)[] hostile =
        [
            ("file-type-differs",
            [
                ("report.pdf", program), ("report.docx", pdf), ("sheet.xlsx", program), ("sheet.ods", Zipped("[Content_Types].xml", 10)),
                ("picture.png", page), ("picture.jpg", program), ("list.csv", program), ("list.csv", [0xFF, 0xFE, 0x41, 0x00]),
                ("notes.txt", Encoding.Latin1.GetBytes("Ysgol \u00e2 th\u00f4 newydd")), ("notes.txt", "a\0b"u8.ToArray()),
                ("notes.txt", Encoding.UTF8.GetBytes("\u00e2")[..1]),
            ]),
            ("file-type-unknown",
            [
                ("page.html", page), ("setup.exe", program), ("macro.docm", Zipped("word/document.xml", 10)), ("report.pdf.exe", program), ("pdf", pdf),
                (".pdf", pdf),
            ]),
            ("file-empty", [("report.pdf ", [])]),
            ("file-too-large", [("large.pdf", [.. "%PDF-1.7"u8, .. new byte[1024 * 1024]])]),
            ("file-name-unreadable",
            [
                ("re\0port.pdf", pdf), ("re\u202Efdp.exe.pdf", pdf), ("re\nport.pdf", pdf), ("\uD800.pdf", pdf), ("", pdf), (null, pdf), ("..", pdf),
                ("a/..", pdf),
            ]),
            ("file-name-too-long", [(new string('x', 200) + ".pdf", pdf)]),
        ];

        foreach (var (code, name, content) in hostile.SelectMany(kind => kind.Sent.Select(file => (kind.Code, file.Name, file.Content))))
        {
            var refusal = (await files.Send(name, content)).Refusals.ShouldHaveSingleItem();
            (refusal.Code, refusal.Welsh is not null).ShouldBe((code, true), name);
        }

        (await Kept(files)).ShouldBe((0, 0));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Names_that_look_like_paths_are_names_and_an_archive_that_would_unpack_without_end_is_kept_as_it_is(Engine engine)
    {
        await using var files = await FilesOfTheService.On(engine);
        var bomb = Zipped("xl/worksheets/sheet1.xml", 400_000_000);
        bomb.Length.ShouldBeLessThan(5_000_000);

        var sent = (await files.Send("../../../etc/cron.d/bomb.xlsx", bomb)).Value;
        await files.Send("..\\..\\Windows\\Résumé & ‘plan’.CSV", "a,b\r\n1,2\r\n"u8.ToArray());

        var (name, content) = (await files.Open(sent, files.Lead)).Value;
        name.ShouldBe("bomb.xlsx");
        content.SequenceEqual(bomb).ShouldBeTrue("nothing was unpacked");
        (await files.List(files.Lead))!.All.Select(file => file.Name).ShouldBe(["bomb.xlsx", "Résumé & ‘plan’.CSV"]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_inspection_holds_so_many_files_and_no_more(Engine engine)
    {
        await using var files = await FilesOfTheService.On(engine);
        files.Limits = new FileLimits { MostFiles = 2 };
        await files.Send("one.pdf", FilesOfTheService.Pdf);
        await files.Send("two.pdf", FilesOfTheService.Pdf);

        (await files.Send("three.pdf", FilesOfTheService.Pdf)).Refusals.ShouldHaveSingleItem().Code.ShouldBe("files-too-many");
        (await files.Send("two.pdf", FilesOfTheService.Pdf)).IsRefused.ShouldBeFalse("it takes the place of one");
        (await Kept(files)).Files.ShouldBe(2);
    }

    [Theory]
    [InlineData(ScanAnswer.Refused, "file-infected")]
    [InlineData(ScanAnswer.NotAsked, "file-not-scanned")]
    public async Task A_file_that_the_scanner_refuses_or_was_not_asked_about_is_not_kept(ScanAnswer answer, string code)
    {
        await using var files = await FilesOfTheService.On(Engine.Sqlite);
        files.Scanner = new Answering(answer);

        var refusal = (await files.Send("policy.pdf", FilesOfTheService.Pdf)).Refusals.ShouldHaveSingleItem();

        (refusal.Code, refusal.Welsh is not null).ShouldBe((code, true));
        (await Kept(files)).ShouldBe((0, 0));
    }

    /// <summary>The database ends it at its third piece; <c>KilledUploadTests</c> kills a real server.</summary>
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Sending_that_fails_in_its_middle_leaves_nothing_half(Engine engine)
    {
        await using var files = await FilesOfTheService.On(engine);
        await files.Team.Read(db => db.Database.ExecuteSqlRawAsync(
            engine == Engine.Postgres ? "alter table sent_file_pieces add constraint no_third check (number < 2)"
                : "create trigger no_third before insert on sent_file_pieces when new.number = 2 begin select raise(abort, 'no third'); end",
            Stop));

        await Should.ThrowAsync<DbUpdateException>(() => files.Send("policy.pdf", FilesOfTheService.Pdf));

        (await Kept(files)).ShouldBe((0, 0));
        (await files.Team.Read(db => db.AdvanceDocuments.Select(document => document.SentOn).SingleAsync(Stop))).ShouldBeNull();
    }

    private static Task<(int Files, int Pieces)> Kept(FilesOfTheService files) =>
        files.Team.Read(async db => (await db.SentFiles.CountAsync(Stop), await db.SentFilePieces.CountAsync(Stop)));

    /// <summary>An archive with one entry of so many equal bytes.</summary>
    private static byte[] Zipped(string entry, int length)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var content = archive.CreateEntry(entry, CompressionLevel.Fastest).Open();
            var step = new byte[1024 * 1024];
            for (var written = 0; written < length; written += step.Length)
            {
                content.Write(step, 0, Math.Min(step.Length, length - written));
            }
        }

        return bytes.ToArray();
    }

    private sealed class Answering(ScanAnswer answer) : IFileScanner
    {
        public Task<ScanAnswer> AskAsync(Stream content, CancellationToken stop) => Task.FromResult(answer);
    }
}
