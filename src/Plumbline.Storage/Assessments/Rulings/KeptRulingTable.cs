using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Assessments.Rulings;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Assessments.Rulings;

/// <summary>How rulings are kept: none is ever deleted, and one takes the place of another once.</summary>
internal sealed class KeptRulingTable : IEntityTypeConfiguration<KeptRuling>
{
    public void Configure(EntityTypeBuilder<KeptRuling> builder)
    {
        builder.ToTable("rulings").HasKey(ruling => ruling.Id);
        builder.Property(ruling => ruling.Id).ValueGeneratedNever();
        builder.Property(ruling => ruling.InspectionId).HasMaxLength(100);
        builder.Property(ruling => ruling.Question).HasMaxLength(100);
        builder.Property(ruling => ruling.English).HasMaxLength(2 * RulingRules.LongestText);
        builder.Property(ruling => ruling.Welsh).HasMaxLength(2 * RulingRules.LongestText);
        builder.Property(ruling => ruling.By).HasMaxLength(100);
        builder.Property(ruling => ruling.EndedBy).HasMaxLength(100);
        builder.Property(ruling => ruling.EndedWhy).HasMaxLength(2 * RulingRules.LongestReason);
        builder.HasIndex(ruling => new { ruling.InspectionId, ruling.Question });
        builder.HasIndex(ruling => ruling.Replaces).IsUnique();
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(ruling => ruling.InspectionId).OnDelete(DeleteBehavior.Restrict);
    }
}
