using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Inspections.SentFiles;

/// <summary>How the files are kept that services sent, until they expire.</summary>
internal sealed class KeptSentFileTable : IEntityTypeConfiguration<KeptSentFile>
{
    public void Configure(EntityTypeBuilder<KeptSentFile> builder)
    {
        builder.ToTable("sent_files").HasKey(file => file.Id);
        builder.Property(file => file.Id).ValueGeneratedNever();
        builder.Property(file => file.InspectionId).HasMaxLength(100);
        builder.Property(file => file.Type).HasMaxLength(10);
        builder.Property(file => file.SentBy).HasMaxLength(100);
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(file => file.InspectionId);
        builder.HasOne<KeptAdvanceDocument>().WithMany().HasForeignKey(file => file.DocumentId);
    }
}
