using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Inspections.SentFiles;

/// <summary>How the pieces of sent files are kept; they go with their file.</summary>
internal sealed class KeptFilePieceTable : IEntityTypeConfiguration<KeptFilePiece>
{
    public void Configure(EntityTypeBuilder<KeptFilePiece> builder)
    {
        builder.ToTable("sent_file_pieces").HasKey(piece => new { piece.FileId, piece.Number });
        builder.HasOne<KeptSentFile>().WithMany().HasForeignKey(piece => piece.FileId);
    }
}
