using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Inspections;

/// <summary>How advance documents are kept.</summary>
internal sealed class KeptAdvanceDocumentTable : IEntityTypeConfiguration<KeptAdvanceDocument>
{
    public void Configure(EntityTypeBuilder<KeptAdvanceDocument> builder)
    {
        builder.ToTable("advance_documents").HasKey(document => document.Id);
        builder.Property(document => document.Id).ValueGeneratedNever();
        builder.Property(document => document.InspectionId).HasMaxLength(100);
        builder.Property(document => document.English).HasMaxLength(300);
        builder.Property(document => document.Welsh).HasMaxLength(300);
        builder.Property(document => document.From).HasMaxLength(30);
        builder.Property(document => document.ReceivedBy).HasMaxLength(100);
        builder.Property(document => document.SentBy).HasMaxLength(100);
        builder.Property(document => document.Note).HasMaxLength(2000);
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(document => document.InspectionId);
    }
}
