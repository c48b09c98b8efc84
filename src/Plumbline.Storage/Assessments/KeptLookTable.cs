using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Assessments;

/// <summary>How it is kept what reviewers have looked at; none is ever changed or deleted.</summary>
internal sealed class KeptLookTable : IEntityTypeConfiguration<KeptLook>
{
    public void Configure(EntityTypeBuilder<KeptLook> builder)
    {
        builder.ToTable("looks").HasKey(look => new { look.RecordId, look.Question, look.Revision, look.By });
        builder.Property(look => look.Question).HasMaxLength(100);
        builder.Property(look => look.By).HasMaxLength(100);
        builder.HasOne<KeptRecord>().WithMany().HasForeignKey(look => look.RecordId).OnDelete(DeleteBehavior.Restrict);
    }
}
