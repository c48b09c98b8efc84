using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Publications;

/// <summary>How drafts are kept; none is ever deleted, only its files.</summary>
internal sealed class KeptDraftTable : IEntityTypeConfiguration<KeptDraft>
{
    public void Configure(EntityTypeBuilder<KeptDraft> builder)
    {
        builder.ToTable("report_drafts").HasKey(draft => draft.Id);
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        builder.Property(draft => draft.InspectionId).HasMaxLength(100);
        builder.Property(draft => draft.Fingerprint).HasMaxLength(64);
        builder.Property(draft => draft.SentBy).HasMaxLength(100);
        builder.HasIndex(draft => draft.InspectionId);
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(draft => draft.InspectionId);
    }
}
