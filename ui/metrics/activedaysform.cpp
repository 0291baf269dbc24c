// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/activedaysform.h"

#include "core/people/shop.h"
#include "core/reports/share.h"
#include "models/metrics/activepreviewview.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr double mostGaps = 0.9;

} // namespace

ActiveDaysForm::ActiveDaysForm(int days, qint64 activeNow, Database &database, const Formatting &formatting, QWidget *parent)
    : DeskForm(tr("Who is an active customer"), parent),
      m_days(days),
      m_activeNow(activeNow),
      m_formatting(formatting),
      m_view(new ActivePreviewView(database, this)),
      m_preview(new TextLabel({}, FontRole::Body, ColourRole::Text, this))
{
    auto *hint = new TextLabel(
        tr("A customer is active for so many days after an order; then they are lost until they buy again. "
           "Retention, churn and who was won back follow from it."),
        FontRole::Body, ColourRole::Muted, this);
    hint->setWordWrap(true);
    body()->insertWidget(0, hint);
    form()->addWhole(u"active_days"_s, tr("Days after an order"), fewestActiveDays, mostActiveDays).setRequired();
    form()->setValue(u"active_days"_s, days);
    form()->markClean();
    m_preview->setWordWrap(true);
    m_preview->setObjectName(u"active_preview"_s);
    body()->insertWidget(body()->count() - 1, m_preview); // before what is left of the height
    connect(&form()->field(u"active_days"_s), &FormField::edited, this, &ActiveDaysForm::follow);
    connect(m_view, &ActivePreviewView::changed, this, &ActiveDaysForm::showPreview);
    setSaveText(tr("Save"));
    resize(560, 360);
    follow();
    form()->field(u"active_days"_s).editor()->setFocus();
}

void ActiveDaysForm::follow()
{
    const int days = form()->value<int>(u"active_days"_s);
    if (days >= fewestActiveDays && days <= mostActiveDays)
        m_view->show({days, m_formatting.today()});
    else
        m_view->show({});
}

void ActiveDaysForm::showPreview()
{
    if (m_view->state() == EntityViewBase::State::Failed) {
        m_preview->setText(errorText(m_view->error()));
        return;
    }
    if (!m_view->value()) {
        m_preview->setText(m_view->key().isValid() ? tr("Counting…") : QString());
        return;
    }
    const ActivePreview &preview = *m_view->value();
    QStringList sentences{preview.activeDays == m_days
                              ? tr("%Ln customer(s) are active today.", "", int(preview.active))
                              : tr("%Ln customer(s) would be active today, instead of %1.", "", int(preview.active))
                                    .arg(m_formatting.number(m_activeNow))};
    if (const auto days = preview.gaps.within(mostGaps); days && preview.gaps.count() >= fewestForPercent)
        sentences += tr("Nine of ten who buy again do so within %Ln day(s).", "", *days);
    m_preview->setText(sentences.join(u'\n'));
}

QString ActiveDaysForm::preview() const
{
    return m_preview->text();
}

void ActiveDaysForm::save()
{
    if (accepts({}))
        Q_EMIT submitted(form()->value<int>(u"active_days"_s));
}

} // namespace regulars
