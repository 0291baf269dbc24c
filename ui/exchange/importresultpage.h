// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importsession.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QProgressBar;

namespace regulars {

class Card;
class Formatting;
class TextLabel;

/// How far an import is, then what it brought: figures in a row, what was left out and where that is written.
class ImportResultPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResultPage(const Formatting &formatting, QWidget *parent = nullptr);

    void showRunning();
    void setProgress(int thousandths);
    void showResult(const ImportSession &session);
    [[nodiscard]] bool isRunning() const;

private:
    void addFigure(const QString &label, qint64 value);

    const Formatting &m_formatting;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QProgressBar *m_progress;
    Card *m_card;
    QHBoxLayout *m_figures;
    TextLabel *m_result;
};

} // namespace regulars
