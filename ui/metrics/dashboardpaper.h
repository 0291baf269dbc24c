// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/supportfigures.h"
#include "ui/base/formatting.h"
#include "ui/base/paperpages.h"
#include "ui/metrics/dashboardfigures.h"
#include "ui/reports/chartpainting.h"

namespace regulars {

/// What a report on the dashboard is made of.
struct DashboardPaperContent
{
    QString shopName;
    Dashboard dashboard;
    std::optional<SupportComparison> support; ///< nothing: it could not be read
    std::optional<SupportFigures> desk{};     ///< nothing: it is left out
};

/// The dashboard on paper, to be printed and handed on: a cover, the figures with how they are counted, the charts, the
/// months and the cohorts. A4 or Letter, as the locale has it. GUI thread only; the pages may be painted in any thread.
class DashboardPaper
{
    Q_DECLARE_TR_FUNCTIONS(regulars::DashboardFile)

public:
    [[nodiscard]] static PaperPages pages(const DashboardPaperContent &content, const Formatting &formatting);

private:
    using Blocks = QList<PaperBlock>;
    struct Column
    {
        double width = 0;
        Qt::Alignment side = Qt::AlignRight;
        int lines = 1; ///< at most, in rows that are no head
    };

    DashboardPaper(const DashboardPaperContent &content, const FlowShape &shape, const Formatting &formatting);

    [[nodiscard]] PaperBlock cover() const;
    [[nodiscard]] Blocks figures() const;
    [[nodiscard]] Blocks counts() const;
    [[nodiscard]] Blocks definitions() const;
    [[nodiscard]] Blocks charts() const;
    [[nodiscard]] Blocks support() const;
    [[nodiscard]] Blocks months() const;
    [[nodiscard]] Blocks cohorts() const;
    [[nodiscard]] static PaperBlock heading(const QString &words, const QString &hint = {});
    [[nodiscard]] static PaperBlock row(const QStringList &cells, const QList<Column> &columns, bool isHead);
    [[nodiscard]] PaperBlock chart(const PaintedChart &chart) const;
    [[nodiscard]] QList<Column> figureColumns() const;
    [[nodiscard]] ShownFigure shown(DashboardTexts::Figure figure) const;
    [[nodiscard]] QString change(double now, double before) const;

    const DashboardPaperContent &m_content;
    FlowShape m_shape;
    const Formatting &m_formatting;
};

} // namespace regulars
