// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/segmentcountline.h"

#include "models/segments/segmentviews.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/plural.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr QSize progressSize(80, 6); // pixels

} // namespace

SegmentCountLine::SegmentCountLine(Database &database, const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_formatting(formatting),
      m_counter(new SegmentCounter(database, this)),
      m_all(new SegmentCounter(database, this)),
      m_text(new TextLabel({}, FontRole::Strong, ColourRole::Text, this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Stop counting"), this))
{
    m_text->setObjectName(u"count"_s);
    m_text->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(progressSize);
    m_progress->setAccessibleName(tr("Counting customers"));
    m_progress->hide();
    m_cancel->setObjectName(u"stop_counting"_s);
    m_cancel->setAutoDefault(false);
    setButtonLook(m_cancel, ButtonVariant::Quiet, ButtonSize::Small);
    m_cancel->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_text, 1);
    line->addWidget(m_progress);
    line->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (isCounting())
            giveUp(tr("Not counted."));
        else if (m_segment)
            count(Segment(*m_segment));
    });
    connect(m_counter, &SegmentCounter::counted, this, [this](int members, int ms, int enter, int leave) {
        show(members, ms, enter, leave);
        Q_EMIT counted();
    });
    connect(m_counter, &SegmentCounter::failed, this, [this](const Error &error) { say(errorText(error), false); });
    connect(m_all, &SegmentCounter::counted, this, [this](int members) {
        m_customers = members;
        if (m_members >= 0 && !isCounting())
            show(m_members, m_ms, m_moves ? m_moves->first : 0, m_moves ? m_moves->second : 0);
    });
    m_all->count({});
}

bool SegmentCountLine::isCounting() const
{
    return m_counter->isCounting();
}

QString SegmentCountLine::text() const
{
    return m_text->text();
}

void SegmentCountLine::count(const Segment &segment)
{
    m_segment = segment;
    m_moves.reset();
    m_members = -1;
    m_counter->count(segment);
    say(tr("Counting…"), true);
}

void SegmentCountLine::stop(const QString &why)
{
    m_segment.reset();
    giveUp(why);
}

void SegmentCountLine::giveUp(const QString &why)
{
    m_counter->stop();
    m_moves.reset();
    m_members = -1;
    say(why, false);
}

void SegmentCountLine::say(const QString &text, bool isCounting)
{
    m_text->setText(text);
    m_progress->setVisible(isCounting);
    const bool canCount = m_segment && m_members < 0;
    m_cancel->setVisible(isCounting || canCount);
    m_cancel->setText(isCounting ? tr("Stop counting") : tr("Count"));
}

void SegmentCountLine::show(int members, int ms, int enter, int leave)
{
    m_members = members;
    m_ms = ms;
    if (m_segment && m_segment->id.isValid())
        m_moves = {enter, leave};
    const QString found = m_customers
                              ? tr("%1 of %Ln customer(s)", "", pluralCount(*m_customers)).arg(m_formatting.number(members))
                              : tr("%Ln customer(s)", "", pluralCount(members));
    QStringList parts{found, tr("%Ln ms", "milliseconds", ms)};
    if (m_moves && (enter > 0 || leave > 0))
        parts += tr("%1, %2", "34 enter, 3 leave")
                     .arg(tr("%Ln enter", "customers, a segment", enter), tr("%Ln leave", "customers, a segment", leave));
    else if (m_moves)
        parts += tr("nobody enters or leaves");
    say(parts.join(u" · "_s), false);
}

} // namespace regulars
