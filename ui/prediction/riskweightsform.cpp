// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prediction/riskweightsform.h"

#include "models/prediction/risktrialview.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/plural.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"
#include "ui/prediction/risktexts.h"
#include "ui/reports/reporttexts.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace Qt::StringLiterals;

namespace regulars {

RiskWeightsForm::RiskWeightsForm(const RiskWeights &held, const std::optional<RiskWeights> &before, Database &database,
                                 const Formatting &formatting, QWidget *parent)
    : DeskForm(tr("How risk is weighed"), parent),
      m_held(held),
      m_before(before),
      m_formatting(formatting),
      m_trial(new RiskTrialView(database, this)),
      m_view(new RiskPreviewView(database, this)),
      m_preview(new TextLabel({}, FontRole::Body, ColourRole::Text, this)),
      m_reset(new QPushButton(tr("As usual"), this)),
      m_asBefore(new QPushButton(tr("As before"), this))
{
    auto *hint = new TextLabel(tr("Each sign adds at most so many points to the risk that a customer leaves, or takes them "
                                  "off. From 25 points on there is some risk, from 50 on a high one."),
                               FontRole::Body, ColourRole::Muted, this);
    hint->setWordWrap(true);
    body()->insertWidget(0, hint);
    for (const RiskFactor factor : riskFactors)
        addWeight(factor);
    fill(held);
    form()->markClean();
    m_preview->setObjectName(u"risk_preview"_s);
    m_preview->setWordWrap(true);
    body()->insertWidget(body()->count() - 1, m_preview); // before what is left of the height
    addButton(m_reset, u"usual_weights"_s, RiskWeights());
    addButton(m_asBefore, u"weights_before"_s, before.value_or(held));
    m_asBefore->setVisible(before.has_value());
    connect(form(), &FormBinder::edited, this, &RiskWeightsForm::follow);
    connect(m_trial, &RiskTrialView::changed, this, &RiskWeightsForm::follow);
    connect(m_view, &RiskPreviewView::changed, this, &RiskWeightsForm::showPreview);
    setSaveText(tr("Save"));
    resize(640, 680);
    m_trial->show({true});
    follow();
    weight(RiskFactor::Overdue)->setFocus();
}

void RiskWeightsForm::addButton(QPushButton *button, const QString &id, const RiskWeights &weights)
{
    button->setObjectName(id);
    setButtonLook(button, ButtonVariant::Quiet, ButtonSize::Regular);
    footer()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, weights] { fill(weights); });
}

void RiskWeightsForm::addWeight(RiskFactor factor)
{
    auto *spin = new QSpinBox(this);
    spin->setObjectName(nameOf(factor));
    spin->setRange(0, mostRiskWeight);
    spin->setFocusPolicy(Qt::StrongFocus);
    spin->installEventFilter(this);
    spin->setToolTip(RiskTexts::factorHint(factor));
    spin->setAccessibleName(RiskTexts::factor(factor));
    spin->setAccessibleDescription(RiskTexts::factorHint(factor));
    const QString label = raisesRisk(factor) ? RiskTexts::factor(factor)
                                             : tr("%1 (takes off)", "a sign of risk").arg(RiskTexts::factor(factor));
    FormField &field = form()->addEditor(
        nameOf(factor), label, spin,
        {[spin] { return QVariant(spin->value()); }, [spin](const QVariant &value) { spin->setValue(value.toInt()); }, {}},
        false);
    connect(spin, &QSpinBox::valueChanged, &field, &FormField::edited);
}

bool RiskWeightsForm::eventFilter(QObject *watched, QEvent *event)
{
    const auto *spin = qobject_cast<const QSpinBox *>(watched);
    if (event->type() != QEvent::Wheel || !spin || spin->hasFocus())
        return DeskForm::eventFilter(watched, event);
    event->ignore();
    return true;
}

QSpinBox *RiskWeightsForm::weight(RiskFactor factor) const
{
    return qobject_cast<QSpinBox *>(form()->field(nameOf(factor)).editor());
}

void RiskWeightsForm::fill(const RiskWeights &weights)
{
    for (const RiskFactor factor : riskFactors)
        weight(factor)->setValue(static_cast<int>(weightOf(weights, factor)));
}

RiskWeights RiskWeightsForm::weights() const
{
    RiskWeights entered;
    for (const RiskFactor factor : riskFactors)
        weightOf(entered, factor) = weight(factor)->value();
    return entered;
}

void RiskWeightsForm::follow()
{
    m_reset->setEnabled(weights() != RiskWeights());
    m_asBefore->setEnabled(weights() != m_before);
    if (m_trial->value() && validate(weights()).isEmpty())
        m_view->show({m_trial->value()->trial, m_held, weights()});
    showPreview();
}

void RiskWeightsForm::showPreview()
{
    for (const EntityViewBase *view : {static_cast<EntityViewBase *>(m_trial), static_cast<EntityViewBase *>(m_view)}) {
        if (view->state() == EntityViewBase::State::Failed) {
            m_preview->setText(errorText(view->error()));
            return;
        }
    }
    // What was said stands until there is something new to say: it would flicker with every step.
    if (m_view->value())
        m_preview->setText(sentences(*m_view->value()).join(u'\n'));
    else if (m_preview->text().isEmpty())
        m_preview->setText(tr("Counting…"));
}

QString RiskWeightsForm::moved(qint64 count, const QStringList &names, bool up) const
{
    QStringList named;
    for (const QString &name : names)
        named += CustomerTexts::name(name);
    if (count > names.size() && !names.isEmpty())
        named += tr("and %Ln more", "customers", pluralCount(count - names.size()));
    const QString list = m_formatting.locale().createSeparatedList(named);
    return up ? tr("%Ln customer(s) would be told a higher risk: %1", "", pluralCount(count)).arg(list)
              : tr("%Ln customer(s) would be told a lower risk: %1", "", pluralCount(count)).arg(list);
}

QStringList RiskWeightsForm::sentences(const RiskPreview &preview) const
{
    const RiskTrialResult &found = preview.result;
    const auto number = [&](qint64 amount) { return m_formatting.number(amount); };
    const auto counted = [&](RiskBand band) {
        return tr("%1: %2 instead of %3", "a risk, customers, customers")
            .arg(RiskTexts::band(band), number(found.of(band)), number(found.before[static_cast<size_t>(band)]));
    };
    QStringList lines{counted(RiskBand::High) + u", "_s + counted(RiskBand::Some) + u", "_s + counted(RiskBand::Low)};
    if (found.risen > 0)
        lines += moved(found.risen, preview.rising, true);
    if (found.fallen > 0)
        lines += moved(found.fallen, preview.falling, false);
    if (found.risen + found.fallen == 0)
        lines += tr("Nobody would be told another risk.");
    if (found.testAfter.silent.of == 0)
        return lines << tr("How good these weights are is told once somebody has been a customer for three months.");
    const RiskTrial &trial = *m_trial->value()->trial;
    const auto share = [&](const Share &part) { return ReportTexts::share(part, m_formatting); };
    lines += tr("On %1, of those at a high risk by these weights %2 bought nothing until %3 (by those that hold: %4); of "
                "those who bought nothing, %5 had been named (%6).",
                "two days, shares")
                 .arg(m_formatting.shortDate(trial.past), share(found.testAfter.precision),
                      m_formatting.shortDate(trial.until), share(found.testBefore.precision), share(found.testAfter.recall),
                      share(found.testBefore.recall));
    if (found.testAfter.silent.hasPercent() && found.testAfter.lift && found.testBefore.lift) {
        const auto times = [&](double lift) { return m_formatting.locale().toString(lift, 'f', 2); };
        lines += tr("The tenth with the most points stayed away %1 times as often as all (by those that hold: %2).")
                     .arg(times(*found.testAfter.lift), times(*found.testBefore.lift));
    }
    return lines;
}

QString RiskWeightsForm::preview() const
{
    return m_preview->text();
}

void RiskWeightsForm::save()
{
    const RiskWeights entered = weights();
    if (accepts(validate(entered)))
        Q_EMIT submitted(entered);
}

} // namespace regulars
