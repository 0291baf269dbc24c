// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/riskweights.h"
#include "ui/tickets/deskform.h"

class QPushButton;
class QSpinBox;

namespace regulars {

class Database;
class Formatting;
class RiskPreviewView;
class RiskTrialView;
class TextLabel;
struct RiskPreview;

/// How the signs of risk are weighed, with what other weights would mean: how many customers at which risk, who among them
/// would be told another one, and how good these weights would have been three months ago. Only collects: its owner runs
/// what submitted() brings, and answers with finish() or showFailure().
class RiskWeightsForm final : public DeskForm
{
    Q_OBJECT

public:
    /// `held`: the weights that the shop has, `before`: that it had until somebody changed them last. Database and
    /// formatting must outlive the form.
    RiskWeightsForm(const RiskWeights &held, const std::optional<RiskWeights> &before, Database &database,
                    const Formatting &formatting, QWidget *parent);

    [[nodiscard]] RiskWeights weights() const;
    [[nodiscard]] QSpinBox *weight(RiskFactor factor) const;
    [[nodiscard]] QPushButton *resetButton() const { return m_reset; }
    /// Hidden where nobody has changed the weights yet.
    [[nodiscard]] QPushButton *beforeButton() const { return m_asBefore; }
    [[nodiscard]] QString preview() const;
    void save() override;

Q_SIGNALS:
    void submitted(const regulars::RiskWeights &weights);

protected:
    /// The wheel turns a weight only where the keyboard is: who scrolls the form changes nothing.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addWeight(RiskFactor factor);
    /// One that enters these weights.
    void addButton(QPushButton *button, const QString &id, const RiskWeights &weights);
    void fill(const RiskWeights &weights);
    void follow();
    void showPreview();
    [[nodiscard]] QStringList sentences(const RiskPreview &preview) const;
    [[nodiscard]] QString moved(qint64 count, const QStringList &names, bool up) const;

    RiskWeights m_held;
    std::optional<RiskWeights> m_before;
    const Formatting &m_formatting;
    RiskTrialView *m_trial;
    RiskPreviewView *m_view;
    TextLabel *m_preview;
    QPushButton *m_reset;
    QPushButton *m_asBefore;
};

} // namespace regulars
