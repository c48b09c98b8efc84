using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Inspections;
using Plumbline.Workspace.Inspections.SentFiles;

namespace Plumbline.Workspace.Tests.Inspections.SentFiles;

/// <summary>The service sends files for what it was asked for, replaces them and takes them back; who may opens them, and the trail says so.</summary>
public sealed class SendFileTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_is_sent_is_opened_byte_for_byte_by_those_who_read_cases_and_by_the_service_and_the_trail_has_each_opening(Engine engine)
    {
        await using var files = await FilesOfTheService.On(engine);
        var sent = (await files.Send(@"C:\Users\me\..\policy.pdf", FilesOfTheService.Pdf)).Value;
        var assessor = await files.Team.Join("assessor", Role.Assessor);

        foreach (var who in new[] { files.Lead, assessor, files.Service })
        {
            var (name, content) = (await files.Open(sent, who)).Value;
            name.ShouldBe("policy.pdf");
            content.SequenceEqual(FilesOfTheService.Pdf).ShouldBeTrue();
        }

        var listed = (await files.List(assessor))!.All.ShouldHaveSingleItem();
        (listed.Name, listed.Type.Name, listed.Length, listed.Document).ShouldBe(("policy.pdf", "PDF", FilesOfTheService.Pdf.Length, files.Document));
        var asked = await files.Team.Read(db => db.AdvanceDocuments.AsNoTracking().SingleAsync(one => one.Id == files.Document, Stop));
        (asked.SentOn, asked.SentBy).ShouldBe((files.Service.Today, null), "nobody has said that it was sent in another way");
        (await Trail(files)).ShouldBe(
        [
            ("document-asked-for", files.Lead.Name, files.Document.ToString()), ("file-sent", files.Service.Name, sent.ToString()),
            ("file-opened", files.Lead.Name, sent.ToString()), ("file-opened", assessor.Name, sent.ToString()),
            ("file-opened", files.Service.Name, sent.ToString()),
        ]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_file_of_the_same_name_takes_the_place_of_the_one_before_and_the_last_one_taken_back_leaves_the_document_unsent(Engine engine)
    {
        await using var files = await FilesOfTheService.On(engine);
        var first = (await files.Send("policy.pdf", FilesOfTheService.Pdf)).Value;
        var second = (await files.Send("policy.pdf", "%PDF-1.7 shorter"u8.ToArray())).Value;
        var notes = (await files.Send("notes.txt", "Nodiadau â tho bach"u8.ToArray())).Value;

        (await files.Open(first, files.Lead)).IsRefused.ShouldBeTrue();
        (await files.List(files.Lead))!.All.Select(file => file.Id).ShouldBe([notes, second]);
        (await files.Team.Read(db => db.SentFilePieces.Select(piece => piece.FileId).Distinct().CountAsync(Stop))).ShouldBe(2);

        (await files.TakeBack(second)).Value.SentOn.ShouldNotBeNull("another file was sent for it");
        (await files.TakeBack(notes)).Value.SentOn.ShouldBeNull();
        (await files.TakeBack(notes)).Refusals.ShouldHaveSingleItem().Code.ShouldBe(ActRefusals.NoInspectionCode);
        (await files.Team.Read(db => db.SentFilePieces.CountAsync(Stop))).ShouldBe(0);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_file_that_is_taken_back_leaves_what_the_service_said_of_another_way(Engine engine)
    {
        await using var files = await FilesOfTheService.On(engine);
        await files.Team.Do((acts, _) => new SendDocument(acts).RunAsync(files.Service, CroydonTeam.Id, files.Document, Stop));
        var sent = (await files.Send("policy.pdf", FilesOfTheService.Pdf)).Value;

        var left = (await files.TakeBack(sent)).Value;

        (left.SentOn, left.SentBy).ShouldBe((files.Service.Today, files.Service.Name));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_the_team_has_noted_as_come_is_neither_replaced_nor_taken_back_and_more_can_be_added(Engine engine)
    {
        await using var files = await FilesOfTheService.On(engine);
        var sent = (await files.Send("policy.pdf", FilesOfTheService.Pdf)).Value;
        await files.Receive();

        (await files.Send("policy.pdf", FilesOfTheService.Pdf)).Refusals.ShouldHaveSingleItem().Code.ShouldBe("document-came");
        (await files.TakeBack(sent)).Refusals.ShouldHaveSingleItem().Code.ShouldBe("document-came");
        (await files.Send("appendix.pdf", FilesOfTheService.Pdf)).IsRefused.ShouldBeFalse();
        (await files.Receive()).Value.ReceivedAt.ShouldBeNull();
        (await files.TakeBack(sent)).IsRefused.ShouldBeFalse();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nobody_sends_or_opens_what_is_of_another_inspection_or_was_asked_of_somebody_else(Engine engine)
    {
        await using var files = await FilesOfTheService.On(engine);
        var sent = (await files.Send("policy.pdf", FilesOfTheService.Pdf)).Value;
        var theirs = Guid.CreateVersion7();
        var elsewhere = files.Service with { Assigned = [("hilltop-2012", Role.Service)] };
        await files.Team.Read(db =>
        {
            db.AddRange(Given.KeptInspections(("hilltop-2012", "Hilltop")));
            db.Add(new KeptAdvanceDocument { Id = theirs, InspectionId = "hilltop-2012", English = "Theirs", From = AdvanceDocuments.Service });
            return db.SaveChangesAsync(Stop);
        });

        (await files.Send("mine.pdf", FilesOfTheService.Pdf, elsewhere)).Refusals.ShouldHaveSingleItem().Code.ShouldBe(ActRefusals.NotAllowedCode);
        (await files.Open(sent, elsewhere)).Refusals.ShouldHaveSingleItem().Code.ShouldBe(ActRefusals.NotAllowedCode);
        (await files.TakeBack(sent, elsewhere)).Refusals.ShouldHaveSingleItem().Code.ShouldBe(ActRefusals.NotAllowedCode);
        (await files.Send("x.pdf", FilesOfTheService.Pdf, document: theirs)).Refusals.ShouldHaveSingleItem().Code.ShouldBe(ActRefusals.NoInspectionCode);
        var monitoring = await files.Ask("Brief", AdvanceDocuments.MonitoringBody);
        (await files.Send("x.pdf", FilesOfTheService.Pdf, document: monitoring.Id)).Refusals.ShouldHaveSingleItem().Code.ShouldBe(ActRefusals.NoInspectionCode);
        foreach (var role in new[] { Role.Editor, Role.Observer, Role.Administrator })
        {
            var other = await files.Team.Join(role.Code(), role);
            (await files.Open(sent, other)).Refusals.ShouldHaveSingleItem().Code.ShouldBe(ActRefusals.NotAllowedCode, role.Code());
            (await files.List(other)).ShouldBeNull();
        }

        var own = await files.Team.Join("own", Role.LocalAssessor, home: "Croydon");
        (await files.Open(sent, own)).Refusals.ShouldHaveSingleItem().Code.ShouldBe(ActRefusals.NotAllowedCode);
        (await Trail(files)).Count(line => line.Action == AuditActions.FileOpened).ShouldBe(0, "what is refused is no opening");
    }

    /// <summary>The file and its name, in the database and wherever else the data folder keeps something.</summary>
    [Fact]
    public async Task Neither_the_database_nor_its_folder_holds_a_word_of_it_in_the_clear_and_another_key_opens_nothing()
    {
        await using var files = await FilesOfTheService.On(Engine.Sqlite);
        using var elsewhere = new TemporaryFolder();
        var sent = (await files.Send("secret-harbour.pdf", FilesOfTheService.Pdf)).Value;
        SqliteConnection.ClearAllPools();

        var kept = Directory.EnumerateFiles(files.Team.Data, "*", SearchOption.AllDirectories)
            .Select(file => (File: file, Text: Encoding.Latin1.GetString(File.ReadAllBytes(file)))).ToList();
        kept.Sum(file => file.Text.Length).ShouldBeGreaterThan(FilesOfTheService.Pdf.Length);
        kept.ShouldContain(file => file.Text.Contains("file-sent"), "the search finds what is there");
        kept.ShouldAllBe(file => !file.Text.Contains("The policy on placements") && !file.Text.Contains("secret-harbour") && !file.Text.Contains("%PDF-"));
        (await files.Open(sent, files.Lead, new EmbargoKey(elsewhere.Path))).Refusals.ShouldHaveSingleItem().Code.ShouldBe(SentFileRefusals.LockedCode);
    }

    /// <summary>A piece in the place of another, of a file in the place of another, or a piece that is gone, is no file that was sent.</summary>
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Pieces_that_were_moved_or_cut_off_are_not_given_out(Engine engine)
    {
        await using var files = await FilesOfTheService.On(engine);
        var sent = (await files.Send("policy.pdf", FilesOfTheService.Pdf)).Value;
        var last = await files.Team.Read(db => db.SentFilePieces.Where(piece => piece.FileId == sent).MaxAsync(piece => piece.Number, Stop));
        last.ShouldBeGreaterThan(2);

        await files.Team.Read(db => db.SentFilePieces.Where(piece => piece.Number == last).ExecuteDeleteAsync(Stop));
        await Should.ThrowAsync<InvalidDataException>(() => files.Open(sent, files.Lead));

        var second = await files.Team.Read(db => db.SentFilePieces.Where(piece => piece.Number == 1).Select(piece => piece.Content).SingleAsync(Stop));
        await files.Team.Read(db =>
            db.SentFilePieces.Where(piece => piece.Number == 0).ExecuteUpdateAsync(piece => piece.SetProperty(one => one.Content, second), Stop));
        (await files.Open(sent, files.Lead)).Refusals.ShouldHaveSingleItem().Code.ShouldBe(SentFileRefusals.LockedCode);
    }

    private static Task<List<(string Action, string? By, string? Subject)>> Trail(FilesOfTheService files) => files.Team.Read(async db =>
        (await db.AuditEntries.AsNoTracking().Where(line => line.InspectionId == CroydonTeam.Id).OrderBy(line => line.Id).ToListAsync(Stop))
        .ConvertAll(line => (line.Action, line.By, line.Subject)));
}
