using Microsoft.EntityFrameworkCore;
using Plumbline.Files.Instruments;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Databases;
using Plumbline.Workspace.Exchange.Folders;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Workspace.Tests.Exchange.Folders;

public sealed class LongFilesTests
{
    private static readonly InstrumentShelf Shelf = new([Repository.PathTo("instruments")]);
    private static readonly DateTimeOffset Now = new(2012, 3, 14, 14, 2, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_file_of_several_megabytes_is_kept_byte_for_byte_like_the_short_ones(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        using var example = new CopiedExample();
        byte[] lasting = [.. Enumerable.Range(0, 3_000_001).Select(number => (byte)(number * number / 7))];
        File.WriteAllBytes(example.PathTo("appendix.bin"), lasting);
        File.WriteAllBytes(example.PathTo("border.bin"), lasting[..(1024 * 1024)]);

        var taken = (await new FolderImport(fresh.Database, new Judgements(fresh.Database)).ReadAsync(example.Path, Shelf, Now, stop: Stop)).Value;

        await using var db = fresh.Database.NewDb();
        var kept = await db.InspectionFiles.AsNoTracking().ToDictionaryAsync(file => file.Path, Stop);
        kept["appendix.bin"].Content.AsSpan().SequenceEqual(lasting).ShouldBeTrue();
        kept["border.bin"].Content.AsSpan().SequenceEqual(lasting.AsSpan(0, 1024 * 1024)).ShouldBeTrue();
        kept["appendix.bin"].ShouldSatisfyAllConditions(file => file.ChangedAt.ShouldBe(kept["cases.csv"].ChangedAt), file =>
            file.Revision.ShouldBe(kept["cases.csv"].Revision));
        taken.Files.ShouldBe(Directory.EnumerateFiles(example.Path, "*", SearchOption.AllDirectories).Count());
    }
}
