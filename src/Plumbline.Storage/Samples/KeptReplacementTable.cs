using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Caseloads;

namespace Plumbline.Storage.Samples;

/// <summary>How replacements are kept; none is ever deleted.</summary>
internal sealed class KeptReplacementTable : IEntityTypeConfiguration<KeptReplacement>
{
    public void Configure(EntityTypeBuilder<KeptReplacement> builder)
    {
        builder.ToTable("replacements").HasKey(replacement => replacement.Id);
        builder.Property(replacement => replacement.Id).ValueGeneratedNever();
        builder.Property(replacement => replacement.InspectionId).HasMaxLength(100);
        builder.Property(replacement => replacement.CaseId).HasMaxLength(100);
        builder.Property(replacement => replacement.ReplacedBy).HasMaxLength(100);
        builder.Property(replacement => replacement.Reason).HasMaxLength(100);
        builder.Property(replacement => replacement.Note).HasMaxLength(2000);
        builder.Property(replacement => replacement.By).HasMaxLength(100);
        builder.Property(replacement => replacement.TakenBackBy).HasMaxLength(100);
        builder.HasIndex(replacement => new { replacement.DrawId, replacement.CaseId }).IsUnique().HasFilter("taken_back_at is null");
        builder.HasOne<KeptDraw>().WithMany().HasForeignKey(replacement => replacement.DrawId);
        builder.HasOne<KeptCase>().WithMany().HasForeignKey(replacement => new { replacement.InspectionId, replacement.CaseId });
    }
}
