// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/people/shop.h"

#include <QtWidgets/QWidget>

class QStackedLayout;

namespace regulars {

class EmptyState;
class FirstStart;
class TextLabel;

/// The window while no shop is open: the first start, a shop being opened, or one that could not be opened and the
/// ways out.
class StartWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(QWidget *parent = nullptr);

    void showFirstStart();
    /// Something that takes a moment is under way; the sentence says what.
    void showWaiting(const QString &sentence);
    /// `file` could not be opened.
    void showFailure(const QString &file, const Error &error);
    [[nodiscard]] FirstStart *firstStart() const { return m_first; }
    [[nodiscard]] EmptyState *failure() const { return m_failure; }
    [[nodiscard]] QString details() const;

Q_SIGNALS:
    void retryRequested();
    void restoreRequested();
    void openRequested();
    void newRequested();

private:
    QStackedLayout *m_stack = nullptr;
    FirstStart *m_first = nullptr;
    EmptyState *m_waiting = nullptr;
    QWidget *m_failurePage = nullptr;
    EmptyState *m_failure = nullptr;
    TextLabel *m_details = nullptr;
};

} // namespace regulars
