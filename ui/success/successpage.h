// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtWidgets/QWidget>

class QStackedWidget;

namespace regulars {

class KeyValueStore;
class OnboardingPane;
class OnboardingTemplatesCard;
class SegmentedControl;
class SuccessBoardPane;
class SuccessDesk;

/// How customers get on: who is being onboarded, what they want to reach, with whom to speak, and the templates.
class SuccessPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Onboarding, Goals, CheckIns, Templates };

    /// Both must outlive it.
    SuccessPage(SuccessDesk &desk, KeyValueStore &store, QWidget *parent = nullptr);

    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    /// Gives the keyboard to what the tab is about.
    void focusTab();
    [[nodiscard]] OnboardingPane *onboarding() const { return m_onboarding; }
    [[nodiscard]] SuccessBoardPane *goals() const { return m_goals; }
    [[nodiscard]] SuccessBoardPane *checkIns() const { return m_checkIns; }
    [[nodiscard]] OnboardingTemplatesCard *templates() const { return m_templates; }

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    void createTabs(SuccessDesk &desk);
    void layOut();
    void addTab(const QString &text, QWidget *content);

    SegmentedControl *m_switch;
    QStackedWidget *m_stack;
    OnboardingPane *m_onboarding = nullptr;
    SuccessBoardPane *m_goals = nullptr;
    SuccessBoardPane *m_checkIns = nullptr;
    OnboardingTemplatesCard *m_templates = nullptr;
};

} // namespace regulars
